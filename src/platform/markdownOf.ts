import * as vscode from 'vscode';

/** What is shown when something is pointed at. Plain texts, foreign ones among them. */
export interface HoverText {
  readonly title: string;
  /** A name that programs use, beside the title. */
  readonly code?: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
  /** A line each, below one another. */
  readonly options?: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
}

/** Names, labels and descriptions are foreign text: nothing in them is Markdown, and no command can be run from here. */
export function markdownOf({
  title,
  code,
  lines,
  options = [],
  link,
}: HoverText): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**').appendText(title.trim()).appendMarkdown('**');
  if (code !== undefined) {
    markdown.appendText(` ${code}`);
  }
  for (const line of lines) {
    markdown.appendMarkdown('\n\n').appendText(line);
  }
  options.forEach((option, index) => {
    markdown.appendMarkdown(index === 0 ? '\n\n' : '  \n').appendText(option);
  });
  if (link !== undefined) {
    // An address that was read as one has no angle brackets left.
    markdown.appendMarkdown('\n\n[').appendText(link.label).appendMarkdown(`](<${link.url}>)`);
  }
  return markdown;
}
