import * as vscode from 'vscode';

/** What is said about a row. Plain texts, foreign ones among them. */
export interface TooltipText {
  readonly title: string;
  /** A line each, some after a word that says what it is. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Shown as it is, line by line. */
  readonly text?: string;
}

/** Names, values and notes are foreign text: nothing in them is Markdown, and no command can be run from here. */
export function tooltipOf({ title, facts, text }: TooltipText): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**').appendText(title.trim()).appendMarkdown('**');
  facts.forEach(({ label, value }, index) => {
    markdown.appendMarkdown(index === 0 ? '\n\n' : '  \n');
    if (label !== '') {
      markdown.appendMarkdown('*').appendText(label).appendMarkdown('* ');
    }
    markdown.appendText(value.trim());
  });
  if (text !== undefined) {
    markdown.appendMarkdown('\n\n').appendCodeblock(text, 'plaintext');
  }
  return markdown;
}
