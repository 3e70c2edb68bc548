import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import english from '../../package.nls.json';
import { sampleTexts } from '../support/hubspot/sampleTexts';
import { pseudo } from '../support/vscode/pseudoExtension';
import { eventually } from '../support/workbench/eventually';
import { PseudoWorkbench } from '../support/workbench/pseudoWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

/** IDs of the sample portal and a piece that is none: one of each kind of answer. */
const asked = '430001 430007 430010 430020 430404 1.2E+10';

describe('In a language of no English letters', () => {
  let opened: PseudoWorkbench;
  let workbench: Workbench;

  before(async () => {
    const data = await sampleTexts(asked.split(' ').slice(0, -1), [
      '/crm/v3/properties/calls',
      '/crm/v3/owners',
      '/account-info/2026-09/details',
    ]);
    opened = await PseudoWorkbench.open(data);
    ({ workbench } = opened);
  });
  after(() => opened.close());

  const run = (command: Parameters<PseudoWorkbench['run']>[0]) => opened.run(command);
  const tree = () => opened.tree();
  const panel = () => opened.panel();
  const sideBar = () => opened.sideBar();
  const allLocalised = (elements: Locator) => opened.allLocalised(elements);

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
    await opened.questionLocalised();
    await workbench.quickInput.submit('Example');
    await eventually(async () => assert.ok(await workbench.quickInput.isPassword()));
    await opened.questionLocalised();
    await workbench.quickInput.type('not a token');
    await opened.questionLocalised();
    await workbench.quickInput.cancel();
  });

  it('are the notification and the box that asks for IDs', async () => {
    await run('command.useSampleData.title');
    await run('command.lookUp.title');
    await opened.questionLocalised();
    await workbench.quickInput.type(asked);
    await opened.questionLocalised();
    await shoot(workbench, 'pseudo-prompt');
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await allLocalised(opened.notifications());
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
        panel().locator('header, .problems-section, [role=tablist], .requests, .calls-table'),
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
