import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import english from '../../package.nls.json';
import type { Transport } from '../../src/hubspot/transport';
import { createSamplePortal } from '../../src/sample/createSamplePortal';
import { recordsOf, recordTypes } from '../../src/sample/sampleRecords';
import missingScopes from '../fixtures/hubspot/missingScopes.json';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { jsonResponse } from '../support/hubspot/jsonResponse';
import { sampleTexts } from '../support/hubspot/sampleTexts';
import { pseudo } from '../support/vscode/pseudoExtension';
import { eventually } from '../support/workbench/eventually';
import { PseudoWorkbench } from '../support/workbench/pseudoWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

const asked = ['430001', '430002', '430404'];
const sample = createSamplePortal();

/** A HubSpot that does not tell what its properties are called, so that all their names are the product's own. */
const portal: Transport = {
  send: (request, signal) =>
    request.path.startsWith('/crm/v3/properties/')
      ? Promise.resolve(jsonResponse(403, missingScopes))
      : sample.send(request, signal),
};

/** Names of the user's, of HubSpot's types and records. */
const names = [
  'enumeration',
  'fernhollow',
  'oauth',
  'of-workspace',
  'Decision maker',
  'Signs',
  ...recordTypes.flatMap(type =>
    [...recordsOf(type).values()].flatMap(each => Object.values(each)),
  ),
];

describe('In a language of no English letters, with an account that does not tell its properties', () => {
  let server: HubSpotServer;
  let home: string;
  let opened: PseudoWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer({ portal });
    home = await mkdtemp(join(tmpdir(), 'pseudo-home-'));
    await mkdir(join(home, '.hscli'));
    await writeFile(
      join(home, '.hscli', 'config.yml'),
      `accounts:
  - { name: fernhollow, accountId: 77, authType: personalaccesskey, personalAccessKey: x }
  - { name: oauth, accountId: 6, authType: oauth2 }
`,
    );
    const data = await sampleTexts(asked, ['/crm/v3/owners', '/account-info/2026-09/details']);
    opened = await PseudoWorkbench.open(
      [...data, ...names].sort((a, b) => b.length - a.length),
      { settings: { 'hubspotCalls.apiBaseUrl': server.url }, environment: { HOME: home } },
    );
    ({ workbench } = opened);
  });
  after(async () => {
    await opened.close();
    await server.close();
    await rm(home, { recursive: true, force: true });
  });

  const allLocalised = (elements: Locator) => opened.allLocalised(elements);
  const rows = () => opened.sideBar().locator('[role=treeitem]:visible');
  const write = async (text: string): Promise<void> => {
    await workbench.editor.selectAll();
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.insertText(text);
  };
  const call = /^Discovery/;
  const otherCall = /^Renewal/;
  /** Looks at the question of a command and answers it by what it proposes. */
  const answer = async (): Promise<void> => {
    const { quickInput } = workbench;
    const before = String(await quickInput.items());
    await opened.questionLocalised();
    await quickInput.submit();
    await eventually(async () => {
      const isOpen = await quickInput.isOpen();
      if (isOpen && String(await quickInput.items()) === before) {
        throw new Error('The question is still there.');
      }
    });
  };

  it('are the names in a request file without an account, and what is said of them', async () => {
    const { editor, page } = workbench;
    await opened.run('command.newRequestFile.title');
    await editor.waitForTitle('calls.hubspot-calls.json');
    const lenses = page.locator('.codelens-decoration a');
    await lenses.first().waitFor();
    await allLocalised(lenses);
    await write('{ "inputs": [{ "id": "430001" }], "properties": [');
    await page.keyboard.type('"hs_call_d');
    const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    await suggestions.first().waitFor();
    await shoot(workbench, 'pseudo-completion');
    await allLocalised(suggestions.locator('.details-label, .qualifier-label, .signature-label'));
    await page.keyboard.press('Escape');
    await write(
      '{ "inputs": [{ "id": "430001" }, { "id": "430001" }], "properties": ["hs_call_direction", "hs_call_titel"] }',
    );
    await editor.hover('"hs_call_direction"');
    await allLocalised(page.locator('.monaco-hover:visible .hover-contents'));
    await workbench.showProblems();
    await allLocalised(page.locator('.markers-panel .details-container, .markers-panel .message'));
    await shoot(workbench, 'pseudo-request');
  });

  it('are the accounts, and the list of those that can be imported', async () => {
    const { quickInput } = workbench;
    await opened.run('command.addAccount.title');
    await quickInput.submit('Example');
    await eventually(async () => {
      if (!(await quickInput.isPassword())) throw new Error('The token is not asked for.');
    });
    await quickInput.submit(server.token);
    await quickInput.waitForClose();
    await allLocalised(opened.notifications());
    await workbench.runCommand(`View: Show ${pseudo(english['container.title'])}`);
    await opened
      .sideBar()
      .locator('.pane-header', { hasText: pseudo(english['view.accounts.name']) })
      .click();
    await rows().first().waitFor();
    await shoot(workbench, 'pseudo-accounts');
    await allLocalised(opened.sideBar().locator('.pane:visible'));
    await opened.run('command.importCliAccounts.title');
    await eventually(async () => {
      if ((await quickInput.items()).length < 2) throw new Error('There are no accounts.');
    });
    await opened.questionLocalised();
    await shoot(workbench, 'pseudo-import');
    await quickInput.cancel();
  });

  it('are properties and their values as the product names them, in tree, table and document', async () => {
    await opened.run('command.lookUp.title');
    await workbench.quickInput.submit(asked.join(' '));
    await workbench.quickInput.waitForClose();
    await opened.tree().expand(call);
    await eventually(async () => {
      if ((await rows().count()) < 12) throw new Error('The call is not unfolded.');
    });
    await shoot(workbench, 'pseudo-properties');
    await allLocalised(rows());
    await allLocalised(opened.panel().locator('.calls-table'));
    await opened.run('command.openResponse.title');
    await workbench.editor.hover('"hs_call_disposition"');
    await allLocalised(workbench.page.locator('.monaco-hover:visible .hover-contents'));
    await opened.run('command.showCallsView.title');
  });

  it('are what hangs on a call, and the words for it', async () => {
    const label = pseudo('Associations');
    await opened.tree().reveal(label);
    await opened.tree().expand(label);
    await eventually(async () => {
      const found = await opened.tree().rows();
      const start = found.findIndex(row => row.label === label);
      if ((found[start + 1]?.level ?? 0) <= (found[start]?.level ?? 0)) {
        throw new Error('Nothing is read yet.');
      }
    });
    await shoot(workbench, 'pseudo-associations');
    await allLocalised(rows());
    await opened.tree().reveal(call);
    await opened.tree().collapse(call);
  });

  it('are the boxes that group, sort and filter, and the rows after that', async () => {
    await opened.run('command.filterCalls.title');
    await opened.questionLocalised();
    await workbench.quickInput.submit('OUTBOUND');
    await allLocalised(rows());
    await opened.run('command.sortCalls.title');
    await answer();
    await opened.run('command.groupCalls.title');
    await answer();
    await shoot(workbench, 'pseudo-arranged');
    await allLocalised(rows());
    await opened.run('command.clearArrangement.title');
    await opened.tree().row(otherCall).waitFor();
  });

  it('are the list of columns, the menu of a column and that of a row', async () => {
    const popover = opened.panel().locator('.popover');
    await opened
      .panel()
      .getByRole('button', { name: pseudo('Columns') })
      .click();
    await allLocalised(popover);
    await workbench.page.keyboard.press('Escape');
    const header = opened.panel().locator('.call-header').nth(2);
    await header.hover();
    await header.locator('.header-menu').click();
    await allLocalised(popover);
    await shoot(workbench, 'pseudo-column');
    await workbench.page.keyboard.press('Escape');
    await opened.panel().locator('.call-row').first().click({ button: 'right' });
    const menu = workbench.page.locator('.monaco-menu:visible');
    await menu.first().waitFor();
    await allLocalised(menu);
    await workbench.page.keyboard.press('Escape');
  });

  /** Waits for what is asked next: a question of ours or, where the file is to be, one of VS Code's, whose title holds ours. */
  const nextQuestion = (): Promise<'ours' | 'file'> =>
    eventually(async () => {
      const { page, quickInput } = workbench;
      const title = page.locator('.quick-input-titlebar:visible .quick-input-title');
      if ((await quickInput.isOpen()) && (await quickInput.value()).endsWith('.csv')) return 'file';
      // VS Code's own question has its title before it has the name of the file, and a button.
      if (await page.getByRole('button', { name: 'OK', exact: true }).isVisible()) {
        throw new Error('The name of the file is not there yet.');
      }
      if (await title.filter({ hasText: pseudo('Export Calls') }).isVisible()) return 'ours';
      throw new Error('Nothing is asked.');
    });

  it('are the questions of an export, and what is said of it', async () => {
    await opened.run('command.exportLookup.title');
    let questions = 0;
    for (; (await nextQuestion()) === 'ours'; questions++) {
      await answer();
    }
    assert.ok(questions > 2);
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await shoot(workbench, 'pseudo-exported');
    await allLocalised(opened.notifications());
  });

  it('are the questions of a comparison, and what comes of it', async () => {
    await opened.run('command.refreshLookup.title');
    await eventually(async () => {
      const labels = (await opened.tree().rows()).map(({ label }) => label);
      if (!labels.some(label => label.startsWith(pseudo('Before: ')))) {
        throw new Error('There is nothing to compare with.');
      }
    });
    await opened.run('command.compareLookups.title');
    await answer();
    const [same = ''] = pseudo('Nothing differs in the {0} IDs that the two look-ups share.').split(
      '{0}',
    );
    await workbench.notifications.waitFor(same);
    await allLocalised(opened.notifications());
  });

  it('is what says that personal data is hidden', async () => {
    await opened.run('command.hidePersonalData.title');
    await opened.run('command.showResults.title');
    const masked = opened.panel().locator('header .masked');
    await masked.waitFor();
    await shoot(workbench, 'pseudo-masked');
    await allLocalised(opened.panel().locator('header, .calls-table'));
    await allLocalised(rows());
    await allLocalised(workbench.page.locator('.statusbar-item[id*="call-explorer"]'));
  });
});
