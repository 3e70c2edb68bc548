import { strict as assert } from 'node:assert';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The quick fixes of problems', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({
      settings: {
        'hubspotCalls.apiBaseUrl': server.url,
        'workbench.editor.untitled.labelFormat': 'name',
      },
      height: 1400,
    });
    ({ workbench } = opened);
    await addAccount(workbench, 'Loopback', server.token);
  });
  beforeEach(() => server.reset());
  after(async () => {
    await opened.close();
    await server.close();
  });

  const expectProblems = (file: string, expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const rows = (await workbench.problems.rowsOf(file)).filter(row => row.file === file);
      assert.deepStrictEqual(
        rows.map(({ code, position }) => `${code} ${position}`),
        expected,
      );
    });
  const lookUp = async (name: string, text: string, expected: readonly string[]): Promise<void> => {
    await writeFile(join(opened.workspace, name), text);
    await workbench.openFile(name);
    await workbench.editor.selectAll();
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await workbench.quickInput.waitForTitle('Loopback');
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await workbench.webview(extensionId).locator('.counts li').first().waitFor();
    await workbench.showProblems();
    await expectProblems(name, expected);
    // By its tab: the results panel bears the name of the file, too.
    await workbench.page.locator(`.tab[data-resource-name="${name}"]`).click();
    await workbench.editor.waitForTitle(name);
  };
  const fixAt = async (line: number, title: string): Promise<void> => {
    await workbench.editor.goTo(line);
    await workbench.editor.fix(title);
  };
  const clipboard = (): Promise<string> =>
    workbench.page.evaluate<string>('navigator.clipboard.readText()');

  it('ask again for what failed', async () => {
    server.fail(faults.forbidden);
    await lookUp('retry.txt', '430001\n430002\n', [
      'FORBIDDEN [Ln 1, Col 1]',
      'FORBIDDEN [Ln 2, Col 1]',
    ]);
    await workbench.editor.goTo(1);
    assert.deepStrictEqual(await workbench.editor.quickFixes(), [
      'Replace Token…',
      'Retry Failed Calls',
      'Open in HubSpot',
      'Ignore 430001 for This Look-up',
      'Copy Details for HubSpot Support',
    ]);
    await workbench.editor.fix('Retry Failed Calls');
    await workbench.showProblems();
    await expectProblems('retry.txt', []);
    assert.equal(server.requests.length, 2);
  });

  it('say what to click for a missing scope, and lead to HubSpot’s guide', async () => {
    server.fail(faults.missingScopes);
    await lookUp('scope.txt', '430001\n430002\n', [
      'MISSING_SCOPES [Ln 1, Col 1]',
      'MISSING_SCOPES [Ln 2, Col 1]',
    ]);
    await fixAt(2, 'How to Add the Missing Scope');
    assert.equal(
      await workbench.dialog.message(),
      'The token needs the scope crm.schemas.deals.read.',
    );
    assert.match(await workbench.dialog.detail(), /^1\. In HubSpot, open .*Service keys/);
    await workbench.dialog.press('Copy the Scope');
    await eventually(async () => assert.equal(await clipboard(), 'crm.schemas.deals.read'));
    await fixAt(2, 'How to Add the Missing Scope');
    // VS Code's own question comes in its place at once.
    await workbench.page.getByRole('button', { name: 'Open HubSpot’s Guide' }).click();
    await eventually(async () => {
      assert.match(await workbench.dialog.detail(), /developers\.hubspot\.com\/docs\//);
    });
    await workbench.dialog.press('Cancel');
  });

  it('replace a token that HubSpot does not accept, and look up with the new one', async () => {
    server.fail(faults.invalidToken);
    await lookUp('token.txt', '430001\n430002\n', [
      'INVALID_AUTHENTICATION [Ln 1, Col 1]',
      'INVALID_AUTHENTICATION [Ln 2, Col 1]',
    ]);
    await fixAt(1, 'Replace Token…');
    await workbench.quickInput.waitForTitle('Loopback');
    assert.equal(await workbench.quickInput.isPassword(), true);
    await workbench.quickInput.submit(server.token);
    await workbench.quickInput.waitForClose();
    await workbench.openFile('token.txt');
    await fixAt(1, 'Retry Failed Calls');
    await workbench.showProblems();
    await expectProblems('token.txt', []);
  });

  it('open the page where the call would be in HubSpot', async () => {
    await lookUp('missing.txt', '430404\n430001\n430010\n430405\n', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
    ]);
    await fixAt(3, 'Open in HubSpot');
    await eventually(async () => {
      const page = /https:\/\/app\.hubspot\.example\/contacts\/4300100\/record\/0-48\/430010/;
      assert.match(await workbench.dialog.detail(), page);
    });
    await workbench.dialog.press('Cancel');
  });

  it('take all missing IDs out of the list, and bring all back where that is undone', async () => {
    await fixAt(1, 'Remove All Missing IDs from the List');
    await workbench.showProblems();
    await expectProblems('missing.txt', []);
    await workbench.openFile('missing.txt');
    assert.equal(await workbench.editor.text(), '430001\n');
    await workbench.editor.focus();
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await workbench.showProblems();
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
    ]);
  });

  it('ignore an ID and say how that is taken back', async () => {
    await workbench.openFile('missing.txt');
    await fixAt(4, 'Ignore 430405 for This Look-up');
    await workbench.statusBar.item(/Ignored 430405\. “Show Ignored Problems Again”/).waitFor();
    await workbench.showProblems();
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
    ]);
    await workbench.runCommand('HubSpot Calls: Show Ignored Problems Again');
    await workbench.showProblems();
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
    ]);
  });

  it('look for all missing calls among archived ones', async () => {
    await workbench.openFile('missing.txt');
    await fixAt(1, 'Look for Missing Calls among Archived Ones');
    await workbench.showProblems();
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
      'ARCHIVED [Ln 3, Col 1]',
    ]);
    await workbench.openFile('missing.txt');
    await workbench.editor.goTo(1);
    const fixes = await workbench.editor.quickFixes();
    assert.ok(!fixes.includes('Look for Missing Calls among Archived Ones'));
    await workbench.page.keyboard.press('Escape');
  });

  it('make an ID of a damaged number whose digits are certain', async () => {
    await lookUp('damaged.txt', '430001\n00430002\n1.2E+10\n', [
      'LEADING_ZERO [Ln 2, Col 1]',
      'SCIENTIFIC_NOTATION [Ln 3, Col 1]',
    ]);
    await fixAt(2, 'Change to 430002');
    await workbench.showProblems();
    await expectProblems('damaged.txt', ['SCIENTIFIC_NOTATION [Ln 3, Col 1]']);
    await workbench.openFile('damaged.txt');
    assert.equal(await workbench.editor.text(), '430001\n430002\n1.2E+10\n');
  });

  it('take what is no ID out of the list', async () => {
    await fixAt(3, 'Remove 1.2E+10 from the List');
    await workbench.showProblems();
    await expectProblems('damaged.txt', []);
    await workbench.openFile('damaged.txt');
    assert.equal(await workbench.editor.text(), '430001\n430002\n');
  });

  it('leave problems that go with their look-up', async () => {
    await workbench.runCommand('HubSpot Calls: Remove');
    await workbench.showProblems();
    await expectProblems('damaged.txt', []);
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
      'ARCHIVED [Ln 3, Col 1]',
    ]);
  });

  it('leave problems that go with a text that is closed for good', async () => {
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.editor.focus();
    await workbench.page.keyboard.insertText('430404 430001');
    await workbench.editor.selectAll();
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await workbench.quickInput.waitForTitle('Loopback');
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await workbench.showProblems();
    await expectProblems('Untitled-1', ['OBJECT_NOT_FOUND [Ln 1, Col 1]']);
    await workbench.page.locator('.tab[data-resource-name="Untitled-1"]').click();
    await workbench.editor.waitForTitle('Untitled-1');
    await workbench.runCommand('View: Revert and Close Editor');
    await workbench.showProblems();
    await expectProblems('Untitled-1', []);
  });

  it('leave problems that go with a file that another program renames, once its tab is closed', async () => {
    await workbench.openFile('missing.txt');
    await workbench.runCommand('File: Revert File');
    await workbench.runCommand('View: Close Editor');
    await workbench.showProblems();
    await expectProblems('missing.txt', [
      'OBJECT_NOT_FOUND [Ln 1, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
      'ARCHIVED [Ln 3, Col 1]',
    ]);
    await rename(join(opened.workspace, 'missing.txt'), join(opened.workspace, 'renamed.txt'));
    await expectProblems('missing.txt', []);
  });

  it('lead from a request file that is no JSON to the line, without a word of a failed command', async () => {
    await writeFile(
      join(opened.workspace, 'broken.hubspot-calls.json'),
      '{\n  "inputs": [{ "id": "430001" }],\n  "archived": maybe\n}\n',
    );
    await workbench.openFile('broken.hubspot-calls.json');
    await workbench.runCommand('HubSpot Calls: Run Request File');
    const message = await workbench.notifications.waitFor('was not sent');
    assert.match(message, /^broken\.hubspot-calls\.json was not sent\. Line 3: /);
    await workbench.notifications.press('was not sent', 'Open');
    await workbench.statusBar.item(/^Ln 3, Col/).waitFor();
    assert.equal(server.requests.length, 0);
  });
});
