import * as l10n from '@vscode/l10n';

/** "4 IDs, 1 repeated": one thing after the other, as the user's language separates them. What is empty is left out. */
export function listInWords(parts: readonly (string | undefined)[]): string {
  const [first = '', ...others] = parts.flatMap(part =>
    part === undefined || part === '' ? [] : part,
  );
  return others.reduce((list, next) => l10n.t('{0}, {1}', list, next), first);
}
