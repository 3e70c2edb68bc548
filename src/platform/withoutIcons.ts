/** A text as it reads where VS Code draws icons: in labels, pick lists and the status bar `$(…)` would be one. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
