/** What a workbench opens with. */
export interface WorkbenchContents {
  readonly folder: string;
  readonly developmentPaths?: readonly string[];
  readonly testsPath?: string;
}

/** The address of the workbench that a server shows in a browser. */
export function workbenchAddress(origin: string, contents: WorkbenchContents): string {
  const { host } = new URL(origin);
  // The workbench takes a path for a remote one only if it names the page's own host and port.
  const remote = (path: string): string => `vscode-remote://${host}${path}`;
  const payload = [
    ...(contents.developmentPaths ?? []).map(path => ['extensionDevelopmentPath', remote(path)]),
    ...(contents.testsPath === undefined
      ? []
      : [['extensionTestsPath', remote(contents.testsPath)]]),
  ];
  const address = new URL(origin);
  address.searchParams.set('folder', contents.folder);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
