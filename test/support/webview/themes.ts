import values from './themes.json';

/** What VS Code tells a webview of the colour theme: classes of its body, and a CSS variable for each colour. */
export interface Theme {
  readonly bodyClass: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export type ThemeName = keyof typeof values;

/**
 * The variables that the panel uses, as VS Code 1.139 gave them to it under its own themes. A theme that says nothing of a colour
 * has no variable for it, high contrast above all.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = values;
