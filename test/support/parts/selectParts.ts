import type { TestPart } from './testPart';
import { testParts } from './testParts';

/** Asked for by name only: what needs a desktop VS Code, and what takes longer than anyone waits for. */
const onlyByName: ReadonlySet<string> = new Set(['desktop', 'nightly', 'soak']);

/** The parts that bear one of the names, with what they need; without names, all that run anywhere and soon. */
export function selectParts(names: readonly string[]): readonly TestPart[] {
  const unknown = names.filter(name => !testParts.some(part => part.name === name));
  if (unknown.length > 0) throw new Error(`No such tests: ${unknown.join(', ')}`);
  if (names.length === 0) return testParts.filter(part => !onlyByName.has(part.name));

  // The user interface is tested on what users install.
  const wanted = new Set(names.includes('ui') ? [...names, 'package'] : names);
  return testParts.filter(part => wanted.has(part.name));
}
