import * as vscode from 'vscode';
import type { Feature } from '../../platform/feature';
import { logFaults } from '../../services/logFaults';
import type { Log, StateStore } from '../../services/ports';
import { IgnoredTexts } from './ignoredTexts';
import { TokenDiagnostics } from './tokenDiagnostics';
import { TokenFixes, tokenFixesMetadata } from './tokenFixes';

/** Warns of tokens that stand in texts, and moves them to where they belong. */
export function createTokens(state: StateStore, log: Log) {
  const ignored = new IgnoredTexts(state);
  const diagnostics = new TokenDiagnostics(ignored, logFaults(log));
  const load = () => import('./tokenCommands');
  return {
    commands: {
      moveToken: async (place?: unknown) => (await load()).moveToken(place),
      ignoreTokens: async (text?: unknown) => (await load()).ignoreTokens(ignored, text),
    },
    disposables: [
      ignored,
      diagnostics,
      vscode.languages.registerCodeActionsProvider('*', new TokenFixes(), tokenFixesMetadata),
    ],
  } satisfies Feature;
}
