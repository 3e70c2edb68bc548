/** The environment for a VS Code of our own, without the traces of one that we were started in. */
export function serverEnvironment(added: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE|ELECTRON)_/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...added };
}
