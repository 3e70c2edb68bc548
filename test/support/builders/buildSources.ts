import type { ResultsSources } from '../../../src/projections/results/projectResults';
import { buildKnowledge } from './buildKnowledge';

/** What results are shown with: HubSpot's own address, and what the sample portal knows of its properties. */
export function buildSources(): ResultsSources {
  return { apiBaseUrl: 'https://api.hubapi.com', schema: buildKnowledge().schema };
}
