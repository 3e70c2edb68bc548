import { contributes } from '../../package.json';

/** The setting as users get it: the table is about them. */
export const defaultConcurrency =
  contributes.configuration.properties['hubspotCalls.maxConcurrentRequests'].default;
