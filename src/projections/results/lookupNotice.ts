import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { needsOtherToken } from '../../calls/needsOtherToken';
import { describeForgotten } from '../lookups/describeForgotten';

/** Why a look-up lacks answers, and what gets them. */
export interface LookupNotice {
  readonly text: string;
  /** The first helps most likely. */
  readonly steps: readonly NoticeStep[];
}

interface NoticeStep {
  readonly label: string;
  readonly command: 'refreshLookup' | 'retryFailed' | 'replaceToken';
}

/** Says of a look-up that has answers missing why that is, and what gets them; `undefined` where it has all, or may get them. Total. */
export function lookupNotice({ entries, state }: Lookup): LookupNotice | undefined {
  switch (state) {
    case 'remembered':
      return {
        text: describeForgotten(),
        steps: [{ label: l10n.t('Look Up Again'), command: 'refreshLookup' }],
      };
    case 'done':
    case 'cancelled':
      return entries.every(({ kind }) => kind === 'failed' || kind === 'notSent') &&
        entries.some(({ kind }) => kind === 'failed')
        ? {
            text: l10n.t(
              'No call was read. What is listed under Problems says why, and what to do next.',
            ),
            steps: stepsAfterFailure(entries),
          }
        : restNotice(entries);
    case 'running':
      return undefined;
  }
}

/** As long as the token is what fails, to ask again is of no use. */
function stepsAfterFailure(entries: Lookup['entries']): readonly NoticeStep[] {
  const retry: NoticeStep = { label: l10n.t('Retry Failed Calls'), command: 'retryFailed' };
  return needsOtherToken({ entries })
    ? [{ label: l10n.t('Replace Token…'), command: 'replaceToken' }, retry]
    : [retry];
}

/** Of one that was cancelled, some ids were not asked for, or their answers not waited for. */
function restNotice(entries: Lookup['entries']): LookupNotice | undefined {
  return entries.some(({ kind }) => kind === 'notSent')
    ? {
        text: l10n.t('It was stopped before all calls were answered.'),
        steps: [{ label: l10n.t('Look Up the Rest'), command: 'retryFailed' }],
      }
    : undefined;
}
