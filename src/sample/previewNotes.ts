/** HubSpot keeps the beginning of a call's notes as plain text too, for its lists. */
export function previewNotes(notes: string): Readonly<Record<string, string>> {
  const text = plainText(notes);
  if (text === '') {
    return {};
  }
  const preview = Array.from(text).slice(0, previewLength).join('');
  return {
    hs_body_preview: preview,
    hs_body_preview_is_truncated: String(preview.length < text.length),
  };
}

const previewLength = 300;

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, entity => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The entities that the sample notes use. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&eacute;': 'é',
  '&mdash;': '—',
};
