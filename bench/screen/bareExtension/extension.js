// What it takes VS Code to activate an extension that does nothing.
exports.activate = () => undefined;
