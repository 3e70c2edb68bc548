import type { CommandName } from '../../contributions';
import type { WalkthroughStep } from './walkthroughSteps';

/** The step of the walkthrough that a command has taken, if any. Several may take the same. */
export function stepOfCommand(name: CommandName, result: unknown): WalkthroughStep | undefined {
  return stepOfRun[name] ?? (Boolean(result) ? stepOfResult[name] : undefined);
}

type Steps = Readonly<Partial<Record<CommandName, WalkthroughStep>>>;

/** Taken by running it. */
const stepOfRun: Steps = {
  showJsonView: 'hasRead',
  showTextView: 'hasRead',
  openResponse: 'hasRead',
  showInResults: 'hasRead',
  explainScope: 'hasMended',
};

/** Taken where something comes of it: an export may be called off, and there may be nothing to retry. */
const stepOfResult: Steps = {
  recheckArchived: 'hasMended',
  retryFailed: 'hasMended',
  refreshLookup: 'hasMended',
  exportLookup: 'hasExported',
  exportSelected: 'hasExported',
  exportResults: 'hasExported',
  copyTableRows: 'hasExported',
};
