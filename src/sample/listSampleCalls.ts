import { everydayStories } from './everydayStories';
import { extremeStories } from './extremeStories';
import { generateCalls } from './generateCalls';
import { languageStories } from './languageStories';
import { recordStories } from './recordStories';
import { completeCall, type SampleCall } from './sampleCall';

let listed: readonly SampleCall[] | undefined;

/** Every call of the sample portal, archived ones included, newest first. Made when first asked for, and kept. */
export function listSampleCalls(): readonly SampleCall[] {
  listed ??= [
    ...everydayStories,
    ...recordStories,
    ...languageStories,
    ...extremeStories,
    ...generateCalls(231),
  ]
    .map(completeCall)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return listed;
}
