import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { nothingSelected } from '../../projections/failures/nothingSelected';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';
import { lookupOfSide, type ComparedSide } from './comparedSide';
import { compareLookups } from './compareLookups';
import { decodeSides } from './decodeSides';
import { showComparison, type ComparisonSummary } from './showComparison';

/**
 * Compares two calls, one call with what it is in another look-up, one with what it was before its look-up was run again, or two
 * look-ups; without arguments what is selected in the tree. Answers whether anything differs; `undefined` where the user changed their mind.
 */
export async function compareCalls(
  services: Services,
  first: unknown,
  second: unknown,
): Promise<ComparisonSummary | undefined> {
  const isAsked = first !== undefined || second !== undefined;
  const sides = decodeSides(first, isAsked ? second : services.selectedRows.get());
  const [one, other] = sides;
  if (sides.length > 2) {
    const count = formatNumber(sides.length);
    throw new Error(l10n.t('Two calls can be compared at a time; {0} are selected.', count));
  }
  if (one === undefined) {
    throw selectTwo();
  }
  if (one.id === undefined && other?.id === undefined) {
    return compareLookups(services, one, other);
  }
  if (other === undefined && lookupOfSide(services.store, asEarlier(one)) === undefined) {
    throw selectTwo();
  }
  const [left, right] = other === undefined ? withBefore(one) : together(one, other);
  return showComparison(services, left, right);
}

/** Compares a look-up, the one that is looked at unless given, with another one that has the same ids. */
export async function compareMeantLookup(
  services: Services,
  first: unknown,
  second: unknown,
): Promise<ComparisonSummary | undefined> {
  return compareCalls(services, first ?? services.store.meant?.id, second);
}

/** The call that a row shows, to be compared with another one later. */
export function selectedSide(row: unknown): ComparedSide {
  const [side] = decodeSides(row, undefined);
  if (side === undefined) {
    throw nothingSelected();
  }
  return side;
}

/** Compares a call with what it was before its look-up was run again. */
export async function compareWithEarlier(
  services: Services,
  argument: unknown,
): Promise<ComparisonSummary> {
  const [call] = decodeSides(argument, undefined);
  if (call?.id === undefined || lookupOfSide(services.store, asEarlier(call)) === undefined) {
    throw new Error(
      l10n.t('There is no earlier answer: run “Look Up Again” on the look-up of a call first.'),
    );
  }
  const [left, right] = withBefore(call);
  return showComparison(services, left, right);
}

/** Shows or hides, from now on, the fields that change by themselves. */
export function hideFields({ hiddenFields }: Services, areHidden: boolean): void {
  hiddenFields.hide(areHidden);
  const message = areHidden
    ? l10n.t('Fields that change by themselves are hidden.')
    : l10n.t('All fields are shown.');
  vscode.window.setStatusBarMessage(message, shownForMs);
}

/** A call and a look-up are the same call in both; its own look-up means what was known before. */
function together(
  one: ComparedSide,
  other: ComparedSide,
): readonly [left: ComparedSide, right: ComparedSide] {
  const [call, rest] = one.id === undefined ? [other, one] : [one, other];
  if (rest.id !== undefined || call.id === undefined) {
    return [one, other];
  }
  return rest.lookupId === call.lookupId ? withBefore(call) : [{ ...rest, id: call.id }, call];
}

function withBefore(call: ComparedSide): readonly [left: ComparedSide, right: ComparedSide] {
  return [asEarlier(call), { ...call, isEarlier: false }];
}

function asEarlier(call: ComparedSide): ComparedSide {
  return { ...call, isEarlier: true };
}

function selectTwo(): Error {
  return new Error(l10n.t('Select two calls in the Lookups view first.'));
}

const shownForMs = 5_000;
