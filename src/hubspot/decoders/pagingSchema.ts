import * as v from 'valibot';

const lastPage = { next: { after: undefined } };

/** HubSpot's `paging`, of lists and of answers in batches: without a next page where it is anything else. */
export const pagingSchema = v.fallback(
  v.object({ next: v.object({ after: v.optional(v.pipe(v.string(), v.nonEmpty())) }) }),
  lastPage,
);
