import * as vscode from 'vscode';
import { documentedProperties } from '../calls/documentedProperties';
import { apiVersions, type ApiVersion } from '../calls/lookup';
import type { PropertySets } from '../calls/propertySet';
import { settingsSection, type SettingName } from '../contributions';
import { decodePropertySets } from './decodePropertySets';

/**
 * The user's settings, read at each use. A value of a wrong type counts as not set: settings files are edited by hand.
 */
export const settings = {
  get apiVersion(): ApiVersion {
    const value = read('apiVersion');
    return apiVersions.find(version => version === value) ?? 'v3';
  },

  /** Not checked here: the transport refuses hosts a token must not go to. */
  get apiBaseUrl(): string {
    const value = read('apiBaseUrl');
    return typeof value === 'string' ? value : 'https://api.hubapi.com';
  },

  get properties(): readonly string[] {
    const value = read('properties');
    return Array.isArray(value)
      ? value.filter(name => typeof name === 'string')
      : documentedProperties;
  },

  /** Those of the folder of a text or, without one, of the folder at hand. */
  propertySets(uri?: vscode.Uri): PropertySets {
    return decodePropertySets(read('propertySets', uri));
  },

  get maxConcurrentRequests(): number {
    return readNumber('maxConcurrentRequests', 100, 1, 100);
  },

  get rateLimitMarginPercent(): number {
    return readNumber('rateLimitMarginPercent', 10, 0, 90);
  },

  get requestTimeoutMs(): number {
    return readNumber('requestTimeoutSeconds', 30, 1, 300) * 1000;
  },

  /** For a text of this address. VS Code itself lists about a thousand a text. */
  maxProblems(uri: vscode.Uri): number {
    return readNumber('maxProblems', 200, 1, 1000, uri);
  },

  get inlayHints(): boolean {
    return read('inlayHints') !== false;
  },

  get maskPersonalData(): boolean {
    return read('maskPersonalData') === true;
  },

  get languageModelAccess(): 'off' | 'masked' | 'full' {
    const value = read('languageModelAccess');
    return value === 'off' || value === 'full' ? value : 'masked';
  },

  get callLabel(): 'title' | 'number' | 'id' {
    const value = read('callLabel');
    return value === 'number' || value === 'id' ? value : 'title';
  },

  warnAboutTokens(uri: vscode.Uri): boolean {
    return read('warnAboutTokens', uri) !== false;
  },

  get recheckArchived(): 'ask' | 'always' | 'never' {
    const value = read('recheckArchived');
    return value === 'always' || value === 'never' ? value : 'ask';
  },
};

function read(name: SettingName, uri = scope()): unknown {
  return vscode.workspace.getConfiguration(settingsSection, uri).get(name);
}

/** Folders may have settings of their own: those of the file at hand count, else those of the first folder. */
function scope(): vscode.Uri | null {
  const { activeTextEditor } = vscode.window;
  const { uri } = activeTextEditor?.document ?? {};
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri ?? null;
}

function readNumber(
  name: SettingName,
  fallback: number,
  least: number,
  most: number,
  uri?: vscode.Uri,
): number {
  const value = read(name, uri);
  return typeof value === 'number' ? Math.min(most, Math.max(least, value)) : fallback;
}
