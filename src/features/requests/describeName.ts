import type * as vscode from 'vscode';
import { documentedKnowledge } from '../../calls/accountKnowledge';
import type { CallSchema } from '../../calls/callSchema';
import { markdownOf } from '../../platform/markdownOf';
import { describeSpot } from '../../projections/response/describeSpot';

/** What is known about a property, as the response document says it. */
export function describeName(
  property: string,
  schema: CallSchema,
): vscode.MarkdownString | undefined {
  const knowledge = { ...documentedKnowledge, schema };
  const described = describeSpot({ kind: 'propertyName', property }, knowledge);
  return described && markdownOf(described);
}
