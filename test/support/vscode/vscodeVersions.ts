/** A VS Code that the tests can start, by the npm package that carries its server and workbench. */
export interface VscodeVersion {
  readonly version: string;
  /** The version of the npm package code-server, which embeds VS Code of that version. */
  readonly packageVersion: string;
  /** The Node.js this VS Code ships with, where that is not the one the project itself runs on. */
  readonly nodeVersion?: string;
}

/** The oldest VS Code that package.json allows, and the newest there is. */
export const vscodeVersions = {
  oldest: { version: '1.100.3', packageVersion: '4.100.3', nodeVersion: '20.19.0' },
  newest: { version: '1.139.1', packageVersion: '4.139.1' },
} as const satisfies Record<string, VscodeVersion>;
