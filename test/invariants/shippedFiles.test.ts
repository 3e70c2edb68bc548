import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';

describe('The package', () => {
  it('holds what is shipped and nothing else', () => {
    const listed = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_ignore_scripts: 'true' },
    });
    const files = listed.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('npm warn'));
    const strangers = files.filter(
      file =>
        !/^(package\.json|package\.nls(\.ja)?\.json|README\.md|src\/api\.ts|CHANGELOG\.md|LICENSE|dist\/(?:extension|onDemand)\.js|dist\/THIRD_PARTY_NOTICES\.txt|dist\/webview\/[\w-]+\.(js|css)|l10n\/bundle\.l10n\.ja\.json|media\/[\w/-]+\.(png|svg|(ja\.)?schema\.json))$/.test(
          file,
        ),
    );
    assert.deepStrictEqual(strangers, []);
    for (const needed of [
      'package.json',
      'package.nls.ja.json',
      'dist/extension.js',
      'dist/onDemand.js',
      'dist/THIRD_PARTY_NOTICES.txt',
      'dist/webview/results.js',
      'dist/webview/jsonEditor.js',
      'dist/webview/results.css',
      'l10n/bundle.l10n.ja.json',
      'media/icon.png',
      'media/calls.svg',
      'media/walkthrough/account.svg',
      'media/requestFile.schema.json',
      'media/requestFile.ja.schema.json',
      'README.md',
      'src/api.ts',
      'CHANGELOG.md',
      'LICENSE',
    ]) {
      assert.ok(files.includes(needed), `${needed} is missing from ${files.join(', ')}`);
    }
  }).timeout(60_000);
});
