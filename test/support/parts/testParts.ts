import { vscodeVersions } from '../vscode/vscodeVersions';
import { checkPart } from './checkPart';
import { desktopPart } from './desktopPart';
import { hostPart } from './hostPart';
import { mochaPart } from './mochaPart';
import { nightlyPart } from './nightlyPart';
import { soakPart } from './soakPart';
import type { TestPart } from './testPart';

const minutes = (count: number): number => count * 60_000;

/** Everything that can be run, in the order in which it is: what is quick and telling comes first. */
export const testParts: readonly TestPart[] = [
  checkPart('types', 'Types'),
  checkPart('lint', 'Lint and format'),
  checkPart('knip', 'Nothing unused, no imports in a circle'),
  mochaPart({ name: 'unit', title: 'Unit tests', timeoutMs: 10_000, limitMs: minutes(5) }),
  mochaPart({ name: 'services', title: 'Service tests', timeoutMs: 10_000, limitMs: minutes(5) }),
  mochaPart({ name: 'invariants', title: 'Invariants', timeoutMs: 20_000, limitMs: minutes(5) }),
  checkPart('package', 'The extension as it is shipped'),
  hostPart(vscodeVersions.oldest),
  hostPart(vscodeVersions.newest),
  mochaPart({
    name: 'ui',
    title: 'User interface',
    drivesVscode: true,
    timeoutMs: minutes(2),
    limitMs: minutes(40),
  }),
  desktopPart(vscodeVersions.oldest.version),
  desktopPart('stable'),
  nightlyPart('unit'),
  nightlyPart('services'),
  soakPart,
];
