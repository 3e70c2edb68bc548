// What VS Code takes for a look-up by itself: a box, a panel with a page of one line, and an answer that comes after a while.
const { randomBytes } = require('node:crypto');
const vscode = require('vscode');

exports.activate = context => {
  context.subscriptions.push(
    vscode.commands.registerCommand('barePanel.activateOthers', async () => {
      const bareMs = await timeToActivate('call-explorer-bench.bare-extension');
      const productMs = await timeToActivate('call-explorer.hubspot-call-explorer');
      void vscode.window.setStatusBarMessage(`activated: ${bareMs} ${productMs}`);
    }),
    vscode.commands.registerCommand('barePanel.ask', async ({ answerAfterMs = 150 } = {}) => {
      const asked = await vscode.window.showInputBox({ title: 'Ask' });
      if (asked === undefined) return;
      const answered = new Promise(resolve => setTimeout(resolve, answerAfterMs));
      const { webview } = vscode.window.createWebviewPanel('barePanel', 'Bare', 1, {
        enableScripts: true,
      });
      webview.onDidReceiveMessage(async () => {
        await answered;
        void webview.postMessage('1 found');
      });
      webview.html = page(randomBytes(16).toString('base64url'));
    }),
  );
};

/** In milliseconds: reading its code and calling `activate`. */
async function timeToActivate(id) {
  const extension = vscode.extensions.getExtension(id);
  if (extension.isActive) return 'active';
  const start = performance.now();
  await extension.activate();
  return (performance.now() - start).toFixed(1);
}

function page(nonce) {
  return `<!DOCTYPE html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'" />
<ul class="counts"><li></li></ul>
<script nonce="${nonce}">
  addEventListener('message', ({ data }) => {
    document.querySelector('li').textContent = data;
  });
  acquireVsCodeApi().postMessage('ready');
</script>`;
}
