import { styleText } from 'node:util';
import { selectParts } from '../parts/selectParts';
import type { TestPart } from '../parts/testPart';
import { Tally } from '../report/tally';

/** Runs the named parts of the tests, or all that need no download of a desktop VS Code. */
async function main(names: readonly string[]): Promise<void> {
  const tallies: Tally[] = [];
  for (const part of selectParts(names)) tallies.push(await run(part));

  const tally = Tally.sum(tallies);
  console.log(`\n${Tally.describe(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

async function run(part: TestPart): Promise<Tally> {
  console.log(styleText('bold', `\n${part.title}`));
  const start = performance.now();
  const tally = await part.run().catch((error: unknown): Tally => {
    console.log(error instanceof AggregateError ? error : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${Tally.describe(tally)} (${seconds} s)`);
  return tally;
}

void main(process.argv.slice(2));
