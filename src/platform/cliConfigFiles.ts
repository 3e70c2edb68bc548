import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

/** A configuration file of the HubSpot CLI that exists. */
export interface CliConfigFile {
  readonly path: string;
  /** Absent where it cannot be read. */
  readonly text?: string;
}

/** What was found where the HubSpot CLI keeps its configuration, on the machine that the extension runs on. */
export interface CliConfigFiles {
  readonly files: readonly CliConfigFile[];
  /** Where files were looked for, whether there are any or not. */
  readonly places: readonly string[];
  /** The workspace's own files were not read, because nobody has said that it can be trusted. */
  readonly isRestricted: boolean;
}

/**
 * Reads them in the order the CLI does: the file that its variable names, the one in the user's home, and the one it wrote
 * before, in a folder of the workspace or above. Writes nothing. Never rejects.
 * https://github.com/HubSpot/hubspot-local-dev-lib/tree/main/config
 */
export async function readCliConfigFiles(): Promise<CliConfigFiles> {
  const named = process.env['HUBSPOT_CONFIG_PATH']?.trim() ?? '';
  const paths = [...(named === '' ? [] : [named]), join(homedir(), '.hscli', 'config.yml')];
  const folders = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) =>
    uri.scheme === 'file' ? [uri.fsPath] : [],
  );
  const { isTrusted } = vscode.workspace;
  const found = await Promise.all([
    ...paths.map(readConfig),
    ...(isTrusted ? folders.map(findUpwards) : []),
  ]);
  const files = found.filter(file => file !== undefined);
  return {
    files: files.filter(({ path }, index) => files.findIndex(file => file.path === path) === index),
    places: [...paths, ...(isTrusted ? folders.map(folder => join(folder, legacyNames[0])) : [])],
    isRestricted: !isTrusted && folders.length > 0,
  };
}

const legacyNames = ['hubspot.config.yml', 'hubspot.config.yaml'] as const;

async function findUpwards(folder: string): Promise<CliConfigFile | undefined> {
  for (const name of legacyNames) {
    const file = await readConfig(join(folder, name));
    if (file !== undefined) {
      return file;
    }
  }
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

async function readConfig(path: string): Promise<CliConfigFile | undefined> {
  try {
    const { size } = await stat(path);
    return size > mostBytes ? { path } : { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { path };
  }
}

/** No list of accounts is as long as that. */
const mostBytes = 1_000_000;
