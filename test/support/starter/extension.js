const { commands } = require('vscode');

/** Shows the extension on its sample portal, through the commands that everybody can run. */
exports.activate = async () => {
  await commands.executeCommand('hubspotCalls.useSampleData');
  await commands.executeCommand('hubspotCalls.lookups.focus');
};
