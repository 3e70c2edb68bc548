import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, openResponse, run, waitFor, type Summary } from './publicSurface';

describe('A response document', () => {
  let document: vscode.TextDocument;
  let lookupId: string;

  before(async () => {
    await cleanUp();
    await run('useSampleData');
    const { id } = (await run('lookUp', {
      ids: ['430001', '430005', '430006', '430040', '430404'],
      properties: [
        'hs_call_title',
        'hs_call_direction',
        'hs_call_disposition',
        'hs_call_duration',
        'hs_call_recording_url',
        'hs_timestamp',
        'hubspot_owner_id',
        'external_call_key',
      ],
    })) as Summary;
    lookupId = id;
    document = await openResponse(id);
    await vscode.window.showTextDocument(document);
    // The account is asked what its values mean once the document is open.
    await until(async () => (await hintsOf(document)).includes('Call back agreed'));
  });
  after(cleanUp);

  /** The place of the first such text below the id of a call. */
  const placeOf = (callId: string, text: string): vscode.Position => {
    const from = document.getText().indexOf(`"id": "${callId}"`);
    const offset = document.getText().indexOf(text, from);
    assert.ok(from >= 0 && offset >= 0, `${text} of ${callId}`);
    return document.positionAt(offset + 1);
  };

  const hoverAt = async (callId: string, text: string): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(callId, text),
    );
    const contents = hovers
      .flatMap(hover => hover.contents)
      .filter(part => part instanceof vscode.MarkdownString);
    assert.ok(contents.length > 0 && contents.every(part => part.isTrusted !== true));
    // Blanks and signs come escaped.
    return contents
      .map(part => part.value)
      .join('\n')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\\', '');
  };

  it('says beside raw values what they mean', async () => {
    const hints = await hintsOf(document);
    for (const meaning of ['21m 14s', 'Connected', 'Call back agreed', 'Amara Osei']) {
      assert.ok(hints.includes(meaning), `${meaning} is not among ${hints.join(' | ')}`);
    }
    assert.ok(
      hints.some(hint => hint.endsWith(' (deactivated)')),
      hints.join(' | '),
    );
  });

  it('says it of the lines in view only', async () => {
    const { line } = placeOf('430005', '"hs_call_disposition"');
    const hints = await hintsOf(document, document.lineAt(line).range);
    assert.deepStrictEqual(hints, ['Call back agreed']);
  });

  it('says when a call was made and changed, like any other time', async () => {
    for (const name of ['"createdAt"', '"updatedAt"']) {
      const { line } = placeOf('430005', name);
      const [hint, ...others] = await hintsOf(document, document.lineAt(line).range);
      assert.match(hint ?? '', /2026/);
      assert.deepStrictEqual(others, []);
    }
  });

  it('says nothing beside values where the setting is off', async () => {
    const configuration = vscode.workspace.getConfiguration('hubspotCalls');
    await configuration.update('inlayHints', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepStrictEqual(await hintsOf(document), []);
    } finally {
      await configuration.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('explains a property, with the account’s own label and words', async () => {
    assert.match(
      await hoverAt('430001', '"external_call_key"'),
      /\*\*External call key\*\*.*external_call_key\s+string · group calls_quality · unique\s+Our number for the call\./,
    );
  });

  it('explains a value', async () => {
    assert.match(await hoverAt('430001', '"1274'), /21m 14s/);
    assert.match(await hoverAt('430001', '"70310'), /Amara Osei.*\n.*amara@harborlight\.example/s);
    assert.match(await hoverAt('430001', '"2026-11-1'), /2026.*UTC/s);
  });

  it('leads from a call’s ID to its page in HubSpot', async () => {
    const page = 'https://app.hubspot.example/contacts/4300100/record/0-48/430001';
    assert.match(
      await hoverAt('430001', '"430001"'),
      new RegExp(`\\[Open in HubSpot\\]\\(<${page}>\\)`),
    );
    assert.match(
      await hoverAt('430001', '"430001"'),
      /\[Find in Tree\]\(command:hubspotCalls\.findInTree\?[%\w.-]+\)/,
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    const shown = links.map(({ range, target }) => [
      document.getText(range),
      target?.toString(true),
    ]);
    assert.ok(shown.some(([text, target]) => text === '"430001"' && target === page));
    const recording = 'https://recordings.harborlight.example/calls/430001.mp3';
    assert.ok(shown.some(([text, target]) => text === recording && target === recording));
    assert.ok(links.every(({ target }) => target === undefined || target.scheme === 'https'));
  });

  it('lists its calls by title, and its errors', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const call = symbols.find(({ name }) => name === 'Discovery call with Fernhollow Bakery');
    assert.ok(call);
    assert.match(call.detail, /^430001 · Connected · 21m 14s/);
    const { id } = JSON.parse(document.getText(call.range).replace(/,$/, '')) as { id: string };
    assert.equal(id, '430001');
    assert.ok(symbols.some(({ name }) => name === 'OBJECT_NOT_FOUND'));
  });

  it('follows the user’s tab size, and problems stay where they belong', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    const missing = () => {
      const [problem] = vscode.languages.getDiagnostics(document.uri);
      return problem && document.getText(problem.range);
    };
    for (const [name, value, start] of [
      ['tabSize', 3, '{\n   "'],
      ['insertSpaces', false, '{\n\t"'],
    ] as const) {
      await editor.update(name, value, vscode.ConfigurationTarget.Global);
      try {
        await waitFor(() => document.getText().startsWith(start) || undefined);
        await waitFor(() => missing() === '"430404"' || undefined);
      } finally {
        await editor.update(name, undefined, vscode.ConfigurationTarget.Global);
      }
    }
    await waitFor(() => document.getText().startsWith('{\n    "') || undefined);
    await waitFor(() => missing() === '"430404"' || undefined);
  });

  it('folds at each call', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = folds.map(({ start }) => start);
    for (const id of ['430001', '430005', '430006', '430040']) {
      assert.ok(starts.includes(placeOf(id, '"id"').line - 1), id);
    }
  });

  it('has a call to open at the cursor, and nowhere else', async () => {
    await vscode.window.showTextDocument(document, {
      selection: new vscode.Range(0, 0, 0, 0),
    });
    await assert.rejects(() => run('openInHubSpot'), /cursor/);
  });

  it('refuses to open what is no call', async () => {
    await assert.rejects(
      () => run('openInHubSpot', { lookupId: 'none', id: '1' }),
      /no such look-up/,
    );
    await assert.rejects(() => run('openInHubSpot', { lookupId }), /argument/);
  });
});

async function hintsOf(
  document: vscode.TextDocument,
  range = new vscode.Range(0, 0, document.lineCount, 0),
): Promise<readonly string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await isTrue()) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  assert.fail('waited in vain');
}
