import type { CallProperty } from '../../calls/callSchema';

/** A unique property that calls are found by instead of the record ID. */
export type IdProperty = Pick<CallProperty, 'name' | 'label'>;
