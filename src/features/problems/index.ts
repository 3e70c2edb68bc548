import * as vscode from 'vscode';
import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import { ProblemBoard } from './problemBoard';
import { ProblemFixes } from './problemFixes';

/** What went wrong, in the Problems panel: at each ID where it was taken from, and at its place in the response. */
export function createProblems({ attention, store }: Services, log: Log) {
  const board = new ProblemBoard(store, logFaults(log));
  const load = () => import('./problemCommands');
  return {
    commands: {
      clearProblems: () => {
        board.clear();
        attention.see();
      },
      ignoreProblem: async (about?: unknown) => (await load()).ignoreProblem(board, about),
      showIgnoredProblems: () => {
        board.showIgnored();
      },
      explainScope: async (lookup?: unknown) => (await load()).explainScope({ store }, lookup),
      copySupportDetails: async (about?: unknown) =>
        (await load()).copySupportDetails({ store }, about),
    },
    disposables: [
      board,
      vscode.languages.registerCodeActionsProvider('*', new ProblemFixes(board.listed), {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    ],
  } satisfies Feature;
}
