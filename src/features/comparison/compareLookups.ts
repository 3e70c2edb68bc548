import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { Lookup } from '../../calls/lookup';
import { withoutIcons } from '../../platform/withoutIcons';
import { accountName } from '../../projections/accounts/accountName';
import { callLabel } from '../../projections/calls/describeCall';
import { noSuchLookup } from '../../projections/failures/noSuchLookup';
import { describeState } from '../../projections/lookups/describeState';
import { lookupTitle } from '../../projections/lookups/lookupTitle';
import { earlierTime } from '../../projections/lookups/startTime';
import { formatNumber } from '../../projections/values/formatNumber';
import { formatTimesApart } from '../../projections/values/formatTime';
import { oneLine } from '../../projections/values/oneLine';
import type { Services } from '../../services/createServices';
import { lookupOfSide, type ComparedSide } from './comparedSide';
import { countShared, differingIds } from './differingIds';
import { showComparison, type ComparisonSummary } from './showComparison';

/** Compares the ids that two look-ups share, such as those of two accounts: asks for the other one, then for the call. */
export async function compareLookups(
  services: Services,
  side: ComparedSide,
  given?: ComparedSide,
): Promise<ComparisonSummary | undefined> {
  const { hiddenFields, store } = services;
  const other = given ?? (await chooseOther(services, side));
  if (other === undefined) {
    return undefined;
  }
  const [left, right] = inOrder(services, other, side);
  const [before, after] = [lookupOfSide(store, left), lookupOfSide(store, right)];
  if (before === undefined || after === undefined) {
    throw noSuchLookup();
  }
  const shared = countShared(before, after);
  const differing = await differingIds(before, after, hiddenFields.areHidden);
  if (differing.length === 0) {
    void vscode.window.showInformationMessage(whatIsTheSame(shared));
    return { differs: false };
  }
  const id = differing.length === 1 ? differing[0] : await chooseId(before, after, differing);
  if (id === undefined) {
    return undefined;
  }
  const call = id === everyId ? {} : { id };
  return showComparison(services, { ...left, ...call }, { ...right, ...call });
}

function whatIsTheSame(shared: number): string {
  return shared === 0
    ? l10n.t('The two look-ups share no ID.')
    : l10n.t('Nothing differs in the {0} IDs that the two look-ups share.', formatNumber(shared));
}

/** The older one is on the left. */
function inOrder(
  { store }: Services,
  ...[one, other]: [ComparedSide, ComparedSide]
): readonly [ComparedSide, ComparedSide] {
  const timeOf = (side: ComparedSide): string => lookupOfSide(store, side)?.startedAt ?? '';
  return timeOf(one) <= timeOf(other) ? [one, other] : [other, one];
}

async function chooseOther(
  { store }: Services,
  side: ComparedSide,
): Promise<ComparedSide | undefined> {
  const lookup = lookupOfSide(store, side);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  const answered = store
    .list()
    .filter(({ id, state }) => id !== lookup.id && state !== 'remembered');
  const times = formatTimesApart([lookup, ...answered].map(({ startedAt }) => startedAt)).slice(1);
  const others = answered.map((other, index) => ({
    label: withoutIcons(lookupTitle(other)),
    description: withoutIcons(`${accountName(other)} · ${times[index] ?? other.startedAt}`),
    shared: countShared(lookup, other),
    other,
    side: { lookupId: other.id, isEarlier: false },
  }));
  const before =
    lookup.earlier === undefined
      ? []
      : [
          {
            label: l10n.t('Before: {0}', earlierTime(lookup)),
            description: describeState(lookup.earlier),
            shared: lookup.plan.ids.length,
            other: lookup.earlier,
            side: { lookupId: lookup.id, isEarlier: true },
          },
        ];
  const choices = [...before, ...others.filter(({ shared }) => shared > 0)].map(choice => ({
    ...choice,
    detail: l10n.t('{0} IDs in both', formatNumber(choice.shared)),
  }));
  if (choices.length === 0) {
    throw new Error(
      l10n.t(
        'No other look-up has an ID of this one. Look the same IDs up in another account, or run “Look Up Again”.',
      ),
    );
  }
  const picked = await vscode.window.showQuickPick(choices, {
    title: l10n.t('Compare with Another Look-up'),
    placeHolder: l10n.t('With which?'),
    matchOnDescription: true,
  });
  return picked?.side;
}

/** No id is empty. */
const everyId: CallId = '';

/** More than anyone scrolls through. */
const mostChoices = 1_000;

async function chooseId(
  before: Lookup,
  after: Lookup,
  differing: readonly CallId[],
): Promise<CallId | undefined> {
  const all = {
    label: l10n.t('All {0} that differ', formatNumber(differing.length)),
    description: l10n.t('as one list'),
    id: everyId,
  };
  const each = differing.slice(0, mostChoices).map(id => ({
    label: id,
    description: labelIn(after, id) ?? labelIn(before, id) ?? '',
    id,
  }));
  const picked = await vscode.window.showQuickPick([all, ...each], {
    title: l10n.t('Compare with Another Look-up'),
    placeHolder: l10n.t('Which call?'),
    matchOnDescription: true,
  });
  return picked?.id;
}

function labelIn(lookup: Lookup, id: CallId): string | undefined {
  const entry = entryOfId(lookup, id);
  return entry !== undefined && 'call' in entry
    ? withoutIcons(oneLine(callLabel(entry.call)))
    : undefined;
}
