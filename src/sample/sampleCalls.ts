import { everydayStories } from './everydayStories';
import { recordStories } from './recordStories';
import { completeCall, type SampleCall } from './sampleCall';

let listed: readonly SampleCall[] | undefined;

/** Every call of the sample portal, archived ones included, newest first. Made when first asked for, and kept. */
export function listSampleCalls(): readonly SampleCall[] {
  listed ??= [...everydayStories, ...recordStories]
    .map(completeCall)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return listed;
}
