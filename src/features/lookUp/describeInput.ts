import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { InvalidPiece } from '../../calls/invalidPiece';
import type { ParsedIds } from '../../inputs/ids/parsedIds';
import { describeInvalid } from '../../projections/failures/describeInvalid';
import { isLikeKey } from '../../projections/failures/isLikeKey';
import { isUnknownText } from '../../projections/failures/isUnknownText';
import { describeIdCounts } from '../../projections/lookups/describeIdCounts';
import { formatNumber } from '../../projections/values/formatNumber';

/** More than two explanations are too long for a line below a box; the other unreadable pieces are counted. */
const mostDescribed = 2;

/** "3 IDs, 1 repeated · 1.2E+10 is a number in …": what is seen, and for the first pieces that are no IDs, why. */
export function describeInput(
  { ids, problems }: ParsedIds,
  warn: (ids: ParsedIds['ids']) => string | undefined,
  areValues: boolean,
): vscode.InputBoxValidationMessage | undefined {
  if (ids.length + problems.length === 0) {
    return undefined;
  }
  const distinct = new Set(ids.map(({ text }) => text)).size;
  const repeated = ids.length - distinct;
  const seen = describeIdCounts({ distinct, repeated, unreadable: 0, areValues });
  const warning = warn(ids);
  if (problems.length === 0 && warning === undefined) {
    return { message: seen, severity: vscode.InputBoxValidationSeverity.Info };
  }
  const described = firstOfEachReason(problems).slice(0, mostDescribed);
  const left = problems.length - described.length;
  const message = [
    seen,
    ...(warning === undefined ? [] : [warning]),
    ...described.map(describeInvalid),
    ...(left > 0
      ? [
          left === 1
            ? l10n.t('1 more is not readable')
            : l10n.t('{0} more are not readable', formatNumber(left)),
        ]
      : []),
    ...(distinct === 0 && !areValues && problems.some(isUnknownText) && !described.some(isLikeKey)
      ? [l10n.t('Values of a unique property? The tag button above finds calls by it')]
      : []),
  ].join(' · ');
  return distinct === 0
    ? errorMessage(message)
    : { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

/** What keeps Enter from doing anything. */
export function errorMessage(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

function firstOfEachReason(pieces: readonly InvalidPiece[]): readonly InvalidPiece[] {
  return pieces.filter(
    ({ reason }, index) => pieces.findIndex(piece => piece.reason === reason) === index,
  );
}
