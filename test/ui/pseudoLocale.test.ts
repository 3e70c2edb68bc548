import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Json } from '../../src/base/json';
import { documentedProperties } from '../../src/calls/documentedProperties';
import english from '../../package.nls.json';
import { askPortal, readFromPortal } from '../support/hubspot/askPortal';
import { createRunFolder, type RunFolder } from '../support/machine/createRunFolder';
import { createPseudoExtension, pseudo, pseudoLanguage } from '../support/vscode/pseudoExtension';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openWorkbench, type OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import { shownTexts } from '../support/workbench/shownTexts';
import type { Workbench } from '../support/workbench/workbench';

/** IDs of the sample portal and a piece that is none: one of each kind of answer. */
const asked = '430001 430007 430010 430020 430404 1.2E+10';

describe('In a language of no English letters', () => {
  let folder: RunFolder;
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  let data: readonly string[];

  before(async () => {
    folder = await createRunFolder('pseudo');
    const extension = join(folder.path, `${extensionId}-0.0.0`);
    await createPseudoExtension(extension);
    opened = await openWorkbench({
      workspace: 'test/fixtures/workspace',
      extensionFolders: [extension],
      displayLanguage: pseudoLanguage,
    });
    ({ workbench } = opened);
    data = await sampleTexts();
  });
  after(async () => {
    await opened.close();
    await folder.remove();
  });

  const run = (command: `command.${string}.title` & keyof typeof english): Promise<void> =>
    workbench.runCommand(`${pseudo(english.category)}: ${pseudo(english[command])}`);
  const tree = () => workbench.tree(pseudo(english['view.lookups.name']));
  const panel = () => workbench.webview(extensionId);
  const sideBar = () => workbench.page.locator('.part.sidebar');
  // What an earlier list has shown is still there, out of sight.
  const quickInput = () =>
    workbench.page.locator(
      '.quick-input-titlebar:visible, .quick-input-header:visible, .quick-input-message:visible, .quick-input-list .monaco-list-row:visible',
    );

  /** Everything that is shown is localised, and there is something. */
  const allLocalised = (elements: Locator): Promise<void> =>
    eventually(async () => {
      const texts = await shownTexts(elements);
      assert.ok(
        texts.some(text => /[ȧḗīǿŭ]/.test(text)),
        `Nothing is localised: ${texts.join(' | ')}`,
      );
      const leaks = texts.filter(text => hasEnglish(text, data));
      assert.deepStrictEqual(leaks, []);
    }, 4_000);

  it('are the empty views and the walkthrough', async () => {
    await workbench.runCommand(`View: Show ${pseudo(english['container.title'])}`);
    await allLocalised(sideBar());
    await run('command.getStarted.title');
    const walkthrough = workbench.page.locator('.gettingStartedContainer:visible');
    await walkthrough.locator('.getting-started-step').first().waitFor();
    await shoot(workbench, 'pseudo-walkthrough');
    await allLocalised(walkthrough.locator('.getting-started-detail-container'));
  });

  it('are the boxes that ask for a name, a token and IDs', async () => {
    await run('command.addAccount.title');
    await allLocalised(quickInput());
    await workbench.quickInput.submit('Example');
    await eventually(async () => assert.ok(await workbench.quickInput.isPassword()));
    await allLocalised(quickInput());
    await workbench.quickInput.type('not a token');
    await allLocalised(quickInput());
    await workbench.quickInput.cancel();
  });

  it('are the notification and the box that asks for IDs', async () => {
    await run('command.useSampleData.title');
    await run('command.lookUp.title');
    await allLocalised(quickInput());
    await workbench.quickInput.type(asked);
    await allLocalised(quickInput());
    await shoot(workbench, 'pseudo-prompt');
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await allLocalised(
      workbench.page.locator(
        '.notifications-toasts .notification-list-item-message, .notifications-toasts .monaco-button',
      ),
    );
    await allLocalised(workbench.page.locator('.statusbar-item[id*="call-explorer"]'));
  });

  it('are the tabs of the results panel', async () => {
    for (const tab of [
      'showJsonView',
      'showTextView',
      'showRequestsView',
      'showCallsView',
    ] as const) {
      await run(`command.${tab}.title`);
      await shoot(workbench, `pseudo-${tab}`);
      await allLocalised(
        panel().locator('header, .problems-section, [role=tablist], .requests, .calls'),
      );
    }
  });

  it('are the rows of the Lookups view, what comes up under the mouse, and their menus', async () => {
    const rows = sideBar().getByRole('treeitem');
    await eventually(async () => assert.ok((await rows.count()) > 5));
    await shoot(workbench, 'pseudo-tree');
    await allLocalised(rows);
    await tree().expand(/^Discovery/);
    await eventually(async () => assert.ok((await rows.count()) > 12));
    await allLocalised(rows);
    const lookup = tree()
      .row(/^430001/)
      .first();
    await lookup.hover();
    const hover = workbench.page.locator('.monaco-hover:visible');
    await hover.first().waitFor();
    await allLocalised(hover);
    await lookup.click({ button: 'right' });
    const menu = workbench.page.locator('.monaco-menu:visible');
    await menu.first().waitFor();
    await allLocalised(menu);
    await workbench.page.keyboard.press('Escape');
  });

  it('are the problems of the response document, and what is said of its values', async () => {
    await run('command.openResponse.title');
    await eventually(async () => assert.match(await workbench.editor.title(), /\.json/));
    await workbench.showProblems();
    await allLocalised(
      workbench.page.locator(
        '.markers-panel .monaco-tl-contents .details-container, .markers-panel .message',
      ),
    );
    await workbench.editor.hover('"hs_call_direction"');
    await allLocalised(workbench.page.locator('.monaco-hover:visible .hover-contents'));
    await shoot(workbench, 'pseudo-response');
  });
});

/** Words in English letters that are neither HubSpot's data nor names, nor said by VS Code itself. */
function hasEnglish(text: string, data: readonly string[]): boolean {
  // Notes of a call, which are shown without their tags and cut.
  if (text.includes('hs_call_body')) return false;
  // The middle of a long title is left out; the rest is data, too.
  if (text.includes('…') && text.split('…').every(end => data.some(known => known.includes(end)))) {
    return false;
  }
  const own = [...data, ...saidByVsCode].reduce((rest, known) => rest.replaceAll(known, ' '), text);
  const words = own
    .replace(/\d+ (?:hours?|minutes?|seconds?)/g, ' ')
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

/** Every text of the sample portal's answers, the longest first. */
async function sampleTexts(): Promise<readonly string[]> {
  const get = async (path: string): Promise<Json> =>
    (await askPortal({ method: 'GET', path })).body;
  const answers = [
    (await readFromPortal(asked.split(' ').slice(0, -1), { properties: documentedProperties }))
      .body,
    await get('/crm/v3/properties/calls'),
    await get('/crm/v3/owners'),
    await get('/account-info/v3/details'),
  ];
  return [...new Set(answers.flatMap(textsIn))]
    .filter(text => text.length > 2)
    .sort((a, b) => b.length - a.length);
}

function textsIn(json: Json | undefined): readonly string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null
    ? Object.values(json).flatMap(value => textsIn(value as Json))
    : [];
}
