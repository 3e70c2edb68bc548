import * as vscode from 'vscode';
import type { CallProperty } from '../../calls/callSchema';
import { describeDefinition } from '../../projections/describeDefinition';

/** What is known about a property, its words taken for text and nothing else. */
export function definitionMarkdown(property: CallProperty): vscode.MarkdownString {
  const { lines, title } = describeDefinition(property);
  const markdown = new vscode.MarkdownString('**').appendText(title).appendMarkdown('**');
  for (const line of lines) {
    markdown.appendMarkdown('\n\n').appendText(line);
  }
  return markdown;
}
