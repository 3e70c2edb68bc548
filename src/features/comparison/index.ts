import * as vscode from 'vscode';
import { comparisonScheme, contextKeys } from '../../contributions';
import type { Feature } from '../../platform/feature';
import { registerLineHints } from '../../platform/registerLineHints';
import { setContextKey } from '../../platform/setContextKey';
import { whenOpened } from '../../platform/whenOpened';
import type { Services } from '../../services/createServices';
import type { Log } from '../../services/ports';
import type { ComparedSide } from './comparedSide';
import { ComparisonProvider } from './comparisonProvider';

/** Calls beside each other: two of them, one now and before, the same ones in two accounts. */
export function createComparison(services: Services, log: Log) {
  const { hiddenFields, selectedRows, store } = services;
  const load = () => import('./compareCommands');
  /** The call that was selected to be compared with another one. */
  let selected: ComparedSide | undefined;
  const provider = new ComparisonProvider(services, log);
  const noteHidden = (): void => {
    setContextKey(contextKeys.hasHiddenFields, hiddenFields.areHidden);
  };
  noteHidden();
  const select = (side: ComparedSide | undefined): void => {
    selected = side;
    setContextKey(contextKeys.hasCompareSelection, side !== undefined);
  };
  return {
    commands: {
      compareCalls: async (first?: unknown, second?: unknown) =>
        (await load()).compareCalls(services, first, second),
      selectForCompare: async (row?: unknown) => {
        select((await load()).selectedSide(row ?? selectedRows.get()[0]));
      },
      compareWithSelected: async (row?: unknown) =>
        (await load()).compareCalls(services, selected, row ?? selectedRows.get()[0]),
      compareWithEarlier: async (row?: unknown) =>
        (await load()).compareWithEarlier(services, row ?? selectedRows.get()[0]),
      compareLookups: async (first?: unknown, second?: unknown) =>
        (await load()).compareMeantLookup(services, first, second),
      hideVolatileFields: async () => (await load()).hideFields(services, true),
      showVolatileFields: async () => (await load()).hideFields(services, false),
    },
    disposables: [
      provider,
      vscode.workspace.registerTextDocumentContentProvider(comparisonScheme, provider),
      hiddenFields.onDidChange(noteHidden),
      store.onDidChange(({ id, kind }) => {
        if (kind === 'removed' && selected?.lookupId === id) select(undefined);
      }),
      whenOpened(sides, () =>
        registerLineHints(sides, services.knowledge.onDidChange, async (document, range) =>
          (await import('./hintsOfSide')).hintsOfSide(services, document, range),
        ),
      ),
    ],
  } satisfies Feature;
}

const sides = { scheme: comparisonScheme };
