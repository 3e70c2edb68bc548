import * as l10n from '@vscode/l10n';

/** The texts of a language, as VS Code has them, and that language. */
export interface Texts {
  /** Texts by the English ones; `undefined` where VS Code's language has none, so that they stay English. */
  readonly bundle: Readonly<Record<string, string>> | undefined;
  /** VS Code's language, as a BCP 47 tag. */
  readonly language: string;
}

let locale: string | undefined;

/** Has everything said in these texts, and numbers and times written as in their language. To be called before anything is said. */
export function useTexts({ bundle, language }: Texts): void {
  if (bundle !== undefined) {
    l10n.config({ contents: bundle });
  }
  locale = localeOf(bundle === undefined ? 'en' : language);
}

/** The locale, a BCP 47 tag, of the texts and of numbers and times among them; `undefined` is the system's. */
export function textLocale(): string | undefined {
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
