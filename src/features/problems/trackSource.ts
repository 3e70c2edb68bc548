import type { IdSource } from '../../calls/idSource';
import { boundsOfId, boundsOfValue } from './placeBounds';
import { withBounds } from './standingPlace';
import { findDocument, lineReader } from './textDocuments';
import { TrackedSource } from './trackedSource';

/** Begins to follow a source: with what still stands where it was read, for the text may have been edited since. */
export function trackSource(source: IdSource, idProperty: string | undefined): TrackedSource {
  const document = findDocument(source.uri);
  const lineAt = document && lineReader(document);
  const isOfValues = idProperty !== undefined;
  const read =
    isOfValues || source.kind === 'selection'
      ? withBounds(source, isOfValues ? boundsOfValue : boundsOfId, lineAt)
      : source;
  const tracked = new TrackedSource(read, document?.isDirty !== true);
  if (lineAt !== undefined) {
    tracked.verify(lineAt);
  }
  return tracked;
}
