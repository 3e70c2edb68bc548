import * as v from 'valibot';
import { isInvalidReason, type InvalidReason } from '../../calls/invalidPiece';
import { apiVersions } from '../../calls/lookup';
import { entryKinds } from '../../calls/lookupEntry';
import { withOutcome, type RememberedLookup } from '../../calls/rememberedLookup';

/**
 * Reads what a window before this one has kept, or answers `undefined` where it cannot be trusted: files are written by other
 * versions, edited by hand and cut off when the power goes. An outcome that was written down beside it counts where it fits. Total.
 */
export function decodeRememberedLookup(
  stored: unknown,
  storedOutcome?: unknown,
): RememberedLookup | undefined {
  const decoded = v.safeParse(schema, stored);
  if (!decoded.success || !addsUp(decoded.output)) {
    return undefined;
  }
  const outcome = v.safeParse(outcomeSchema, storedOutcome);
  const later = outcome.success ? withOutcome(decoded.output, outcome.output) : decoded.output;
  return addsUp(later) ? later : decoded.output;
}

/** Every id is counted once and as one kind, here as anywhere. */
function addsUp({ ids, duplicates, invalid, counts }: RememberedLookup): boolean {
  const distinct = new Set(ids);
  return (
    distinct.size === ids.length &&
    counts.requested === ids.length &&
    counts.requested === entryKinds.reduce((sum, kind) => sum + counts[kind], 0) &&
    counts.duplicates === duplicates.length &&
    duplicates.every(id => distinct.has(id)) &&
    counts.invalid >= invalid.length
  );
}

const reason = v.custom<InvalidReason>(isInvalidReason);

const texts = v.array(v.string());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const portal = v.object({
  id: v.string(),
  name: v.exactOptional(v.string()),
  type: v.exactOptional(v.string()),
  region: v.exactOptional(v.string()),
});

const outcomeSchema = v.object({
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  // Below zero where somebody has put the clock back.
  durationMs: v.number(),
  requests: count,
  counts: v.object({
    requested: count,
    found: count,
    archived: count,
    merged: count,
    missing: count,
    failed: count,
    notSent: count,
    invalid: count,
    duplicates: count,
  }),
});

const schema = v.object({
  version: v.literal(1),
  id: v.string(),
  account: v.object({
    id: v.string(),
    name: v.string(),
    sample: v.boolean(),
    portal: v.exactOptional(portal),
  }),
  apiVersion: v.picklist(apiVersions),
  options: v.object({
    properties: texts,
    propertiesWithHistory: texts,
    propertySet: v.exactOptional(v.string()),
    idProperty: v.exactOptional(v.string()),
    archived: v.boolean(),
  }),
  ids: texts,
  duplicates: texts,
  invalid: v.array(v.object({ text: v.string(), reason })),
  sources: v.exactOptional(
    v.array(v.object({ uri: v.string(), kind: v.picklist(['selection', 'file', 'requestFile']) })),
  ),
  ...outcomeSchema.entries,
});
