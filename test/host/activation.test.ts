import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension in VS Code', () => {
  it('is installed under the name that scripts and settings rely on', () => {
    const extension = vscode.extensions.getExtension('call-explorer.hubspot-call-explorer');
    assert.ok(extension);
  });
});
