import * as vscode from 'vscode';
import { rangeOf } from '../../platform/rangeOf';
import { describeSpot, type SpotText } from '../../projections/describeSpot';
import { spotAt } from '../../projections/responseSpots';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

/** What a property is, what a value means, or where a call is in HubSpot. */
export function hoverAt(
  services: Services,
  document: vscode.TextDocument,
  { character, line }: vscode.Position,
): vscode.Hover | undefined {
  const spot = spotAt(outlineOf(document), line, character);
  const text = spot && describeSpot(spot, knowledgeOf(services, document));
  return text && new vscode.Hover(markdownOf(text), rangeOf(spot.range));
}

/** Names, labels and descriptions are foreign text: nothing in them is Markdown, and no command can be run from here. */
function markdownOf({ title, code, lines, options = [], link }: SpotText): vscode.MarkdownString {
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
