import { selectParts } from './parts/selectParts';
import type { BenchPart } from './parts/benchPart';
import type { BenchRow } from './report/benchRow';
import { describeMachine } from './report/describeMachine';
import { describeRows } from './report/describeRows';

/**
 * Measures the named parts, or all of the README's table, and prints that table. A missed bar is a finding and no error; a part
 * that cannot be measured is one.
 */
async function main(names: readonly string[]): Promise<void> {
  const rows: BenchRow[] = [];
  for (const part of selectParts(names)) {
    rows.push(...(await measure(part)));
  }
  console.log(`${describeRows(rows)}\n\n${describeMachine(new Date())}`);
}

/** What goes on is told beside the table, so that the table alone can be sent to a file. */
async function measure(part: BenchPart): Promise<readonly BenchRow[]> {
  const startMs = performance.now();
  console.error(`${part.name}: ${part.title} …`);
  try {
    return await part.measure();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [];
  } finally {
    console.error(`${part.name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  }
}

void main(process.argv.slice(2));
