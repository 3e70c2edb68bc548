import type { ReadOptions } from '../../calls/readBatch';
import type { IdCounts } from '../../projections/lookups/describeIdCounts';
import type { LookupChoices } from './lookupChoices';
import type { TextIds } from './textIds';

/** What is shown before anything is sent. */
export interface PreviewedIds {
  readonly accountName: string;
  readonly texts: readonly TextIds[];
  readonly counts: IdCounts;
  /** The number of the HubSpot account that is asked, as far as it is known. */
  readonly portalId?: string | undefined;
  /** What is doubtful about them as a whole. */
  readonly warning?: string | undefined;
  /** Unless it is settled already what is asked about the calls. */
  readonly choices?: LookupChoices;
  /** What is asked, where that is settled by the text itself. */
  readonly options?: ReadOptions | undefined;
}
