import * as l10n from '@vscode/l10n';

/** The texts of a language, as VS Code has them, and that language. */
export interface Texts {
  /** Texts by the English ones; `undefined` where VS Code's language has none, so that they stay English. */
  readonly bundle: Readonly<Record<string, string>> | undefined;
  /** VS Code's language, as a BCP 47 tag. */
  readonly language: string;
}

let language: string | undefined;
let locale: string | undefined;
/** A number for each change of the texts. */
let version = 0;

/** Has everything said in these texts, and numbers and times written as in their language. To be called before anything is said. */
export function useTexts({ bundle, language: given }: Texts): void {
  if (bundle !== undefined) {
    l10n.config({ contents: bundle });
  }
  language = bundle === undefined ? 'en' : given;
  locale = undefined;
  version += 1;
}

/** Answers what `make` makes of the texts, and makes it once for as long as they hold. */
export function keptWithTexts<T>(make: () => T): () => T {
  let kept: { readonly version: number; readonly made: T } | undefined;
  return () => {
    if (kept?.version !== version) {
      kept = { version, made: make() };
    }
    return kept.made;
  };
}

/**
 * The locale, a BCP 47 tag, of the texts and of numbers and times among them; `undefined` is the system's. Found out when it is
 * needed: to ask for the system's takes longer than all else that the extension does when it starts.
 */
export function textLocale(): string | undefined {
  locale ??= language === undefined ? undefined : localeOf(language);
  return locale;
}

/** The system's where it is a locale of that language, so that its region is kept: days before months, commas for points. */
function localeOf(language: string): string {
  const { locale: system } = new Intl.NumberFormat().resolvedOptions();
  const isOf = (tag: string): boolean => tag.split('-')[0] === language.split('-')[0];
  if (isOf(system)) return system;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? system;
  } catch {
    // A language VS Code has a name of its own for.
    return system;
  }
}
