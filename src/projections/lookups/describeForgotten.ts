import * as l10n from '@vscode/l10n';

/** Stands where the answers of a look-up from before the window was closed would be. */
export function describeForgotten(): string {
  return l10n.t(
    'The answers of this look-up are gone: HubSpot’s data is never stored on disk. Look the calls up again.',
  );
}
