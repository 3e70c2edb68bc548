import * as v from 'valibot';
import * as vscode from 'vscode';
import { decodeArgument } from '../../platform/decodeArgument';
import {
  cellSeparators,
  exportFormats,
  type ExportOptions,
} from '../../projections/exports/exportOptions';

/** What a program wants exported: all that the questions would ask, or a part that narrows them. */
export interface ExportArgument {
  readonly lookup: unknown;
  /** The ids that are meant; all unless given. */
  readonly ids?: readonly string[];
  /** True for what was known before the calls were looked up again. */
  readonly isEarlier?: boolean;
  /** Where the file goes, and how it is written. */
  readonly order?: ExportOrder;
}

/** An export that was decided on: what, how and where to. */
export interface ExportOrder extends ExportOptions {
  readonly uri: vscode.Uri;
  /** Whether a report goes beside the file. */
  readonly report: boolean;
}

/** Decodes the argument of `exportLookup`; with a format and an address nothing is asked. */
export function decodeExportArgument(argument: unknown): ExportArgument {
  if (typeof argument !== 'object' || argument === null || !('lookupId' in argument)) {
    return { lookup: argument };
  }
  const { lookupId, ids, isEarlier, format, uri, ...asked } = decodeArgument(schema, argument);
  return {
    lookup: lookupId,
    ...(ids === undefined ? {} : { ids }),
    ...(isEarlier === undefined ? {} : { isEarlier }),
    ...(format === undefined || uri === undefined ? {} : { order: { format, uri, ...asked } }),
  };
}

const uriSchema = v.union([
  v.custom<vscode.Uri>(value => value instanceof vscode.Uri),
  v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9+.-]+:/i),
    v.transform(text => vscode.Uri.parse(text)),
  ),
]);

const schema = v.object({
  lookupId: v.string(),
  ids: v.exactOptional(v.array(v.string())),
  isEarlier: v.exactOptional(v.boolean()),
  format: v.exactOptional(v.picklist(exportFormats)),
  uri: v.exactOptional(uriSchema),
  values: v.optional(v.picklist(['raw', 'shown']), 'raw'),
  separator: v.optional(v.picklist(cellSeparators), ','),
  byteOrderMark: v.optional(v.boolean(), false),
  report: v.optional(v.boolean(), false),
});
