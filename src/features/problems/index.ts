import * as vscode from 'vscode';
import { lazy } from '../../base/lazy';
import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';
import type { ProblemBoard } from './problemBoard';

/** What went wrong, in the Problems panel: at each ID where it was taken from, and at its place in the response. */
export function createProblems(services: Services, log: Log) {
  const { attention, problemsCleared, store } = services;
  const onError = logFaults(log);
  /** Comes with the first look-up of this window; those of earlier ones have no problems. */
  let board: ProblemBoard | undefined;
  const openBoard = lazy(async () => {
    const { ProblemBoard } = await import('./problemBoard');
    first.dispose();
    return (board = new ProblemBoard(store, onError));
  });
  const first = store.onDidChange(({ id }) => {
    const lookup = store.get(id);
    if (lookup !== undefined && lookup.state !== 'remembered') {
      openBoard().catch(onError);
    }
  });
  const load = () => import('./problemCommands');
  return {
    commands: {
      clearProblems: () => {
        board?.clear();
        problemsCleared.fire(undefined);
        attention.see();
      },
      ignoreProblem: async (about?: unknown) =>
        (await load()).ignoreProblem(await openBoard(), about),
      showIgnoredProblems: () => {
        board?.showIgnored();
      },
      explainScope: async (meant?: unknown) =>
        (await import('./explainScope')).explainScope(services, meant),
      copySupportDetails: async (about?: unknown) =>
        (await load()).copySupportDetails({ store }, about),
    },
    disposables: [
      first,
      { dispose: () => board?.dispose() },
      vscode.languages.registerCodeActionsProvider(
        '*',
        {
          provideCodeActions: async (document, range, context) => {
            if (board === undefined) return [];
            const { problemFixesAt } = await import('./problemFixesAt');
            return problemFixesAt(board.listed, document, range, context);
          },
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    ],
  } satisfies Feature;
}
