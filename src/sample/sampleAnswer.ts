import type { JsonObject } from '../base/json';

/** What a route of the sample portal answers, before the headers are added. */
export interface SampleAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** An error in the shape HubSpot gives its errors; the correlation id is added with the headers. */
export function refuse(status: number, message: string, category?: string): SampleAnswer {
  return {
    status,
    body: { status: 'error', message, ...(category !== undefined && { category }) },
  };
}
