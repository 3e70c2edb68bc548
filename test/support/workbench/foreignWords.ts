/** True where a text has words in English letters that are neither HubSpot's data nor names, nor said by VS Code itself. */
export function hasEnglish(text: string, data: readonly string[]): boolean {
  // Notes of a call, which are shown without their tags and cut.
  if (text.includes('hs_call_body')) return false;
  // The middle of a long title is left out; the rest is data, too.
  if (text.includes('…') && text.split('…').every(end => data.some(known => known.includes(end)))) {
    return false;
  }
  const own = [...data, ...saidByVsCode].reduce((rest, known) => rest.replaceAll(known, ' '), text);
  const words = own
    .replace(/\d+ (?:hours?|minutes?|seconds?)|•••[\da-f]{4}/g, ' ')
    .replace(/https?:\/\/\S+|[\w$-]*[\w$](?:[._/@-][\w$-]+)+|\w*\d\w*/g, ' ')
    .match(/\p{ASCII}*[a-z]{2,}\p{ASCII}*/gu);
  const pieces = (words ?? []).flatMap(piece => piece.match(/[A-Za-z]*[a-z]{2}[A-Za-z]*/g) ?? []);
  return pieces.some(piece => !properNames.includes(piece));
}

const properNames = [
  'Ln',
  'Col',
  'Example',
  'HubSpot',
  'Ctrl',
  'Alt',
  'Shift',
  'Cmd',
  'Nov',
  'cURL',
];

/** VS Code adds to what an extension shows. */
const saidByVsCode = [
  // The icons of rows.
  'blank ',
  'check ',
  'Inspect this in the accessible view (Shift+Alt+F2).',
  'Mark Done',
  'Actions for',
  'Show message in single line',
  'Tip: Use keyboard shortcut',
  'Not completed',
  'Completed',
  "(Press 'Enter' to confirm or 'Escape' to cancel)",
  'Use Alt+F1 for accessibility help',
  'Drag a view here to display.',
  'Views and More Actions...',
  'More Actions...',
  'Toggle all checkboxes',
  'Type the name of a command to run.',
  'Quick Tree',
  'Quick Input',
  'Collapse All',
  'Progress',
  'Results',
  'Selected',
  'Section',
  'actions',
  'Welcome',
  'Error:',
];
