import { resultsTabs, type ResultsTabName } from '../../protocol/resultsTabs';
import type { Preferences } from '../../services/views/preferences';

/** The tab that a new panel shows: the one that was chosen last in any. */
export function firstTab(preferences: Preferences): ResultsTabName {
  const kept = preferences.get('resultsTab');
  return resultsTabs.find(tab => tab === kept) ?? 'calls';
}

/** Keeps the choice for the next panel. */
export function keepTab(preferences: Preferences, tab: ResultsTabName): void {
  preferences.set('resultsTab', tab);
}
