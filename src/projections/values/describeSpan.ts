import * as l10n from '@vscode/l10n';

/** A span of time, never shorter than it is: "10 s", "3 min", "2 h". */
export function describeSpan(spanMs: number): string {
  const seconds = Math.max(1, Math.ceil(spanMs / 1000));
  if (seconds < 120) {
    return l10n.t('{0} s', seconds);
  }
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? l10n.t('{0} min', minutes) : l10n.t('{0} h', Math.ceil(minutes / 60));
}
