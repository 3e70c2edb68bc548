const { commands, lm, window, workspace } = require('vscode');

/** Asks for two calls in one text, one of them twice, and shows what a language model would be told. */
exports.activate = () => {
  commands.registerCommand('toolCaller.callTool', async () => {
    const input = { ids: ['["430001", "430002"]', '430002', 'the last one'] };
    try {
      const { content } = await lm.invokeTool('hubspot-calls_lookUp', { input });
      const text = content.map(({ value }) => value).join('');
      const document = await workspace.openTextDocument({ content: text, language: 'json' });
      await window.showTextDocument(document);
    } catch (error) {
      window.showWarningMessage(`No answer: ${error.message}`);
    }
  });
};
