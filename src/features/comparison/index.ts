import * as vscode from 'vscode';
import { comparisonScheme, contextKeys } from '../../contributions';
import { setContextKey } from '../../platform/contextKey';
import type { Feature } from '../../platform/feature';
import { registerLineHints } from '../../platform/registerLineHints';
import type { Services } from '../../services/createServices';
import type { ComparedSide } from './comparedSide';
import { ComparisonProvider } from './comparisonProvider';

/** Calls beside each other: two of them, one now and before, the same ones in two accounts. */
export function createComparison(services: Services) {
  const { hiddenFields } = services;
  const load = () => import('./compareCommands');
  /** The call that was selected to be compared with another one. */
  let selected: ComparedSide | undefined;
  const provider = new ComparisonProvider(services);
  const noteHidden = (): void => {
    setContextKey(contextKeys.hasHiddenFields, hiddenFields.areHidden);
  };
  noteHidden();
  return {
    commands: {
      compareCalls: async (first?: unknown, second?: unknown) =>
        (await load()).compareCalls(services, first, second),
      selectForCompare: async (row?: unknown) => {
        selected = (await load()).selectedSide(row);
        setContextKey(contextKeys.hasCompareSelection, selected !== undefined);
      },
      compareWithSelected: async (row?: unknown) =>
        (await load()).compareCalls(services, selected, row),
      compareWithEarlier: async (row?: unknown) => (await load()).compareWithEarlier(services, row),
      compareLookups: async (first?: unknown, second?: unknown) =>
        (await load()).compareLookup(services, first, second),
      hideVolatileFields: async () => (await load()).hideFields(services, true),
      showVolatileFields: async () => (await load()).hideFields(services, false),
    },
    disposables: [
      provider,
      vscode.workspace.registerTextDocumentContentProvider(comparisonScheme, provider),
      hiddenFields.onDidChange(noteHidden),
      ...registerLineHints(
        { scheme: comparisonScheme },
        services.knowledge.onDidChange,
        async (document, range) =>
          (await import('./hintsOfSide')).hintsOfSide(services, document, range),
      ),
    ],
  } satisfies Feature;
}
