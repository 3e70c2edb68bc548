import { activationPart } from './activationPart';
import type { BenchPart } from './benchPart';
import { concurrencyPart } from './concurrencyPart';
import { cpuPart } from './cpuPart';
import { documentPart } from './documentPart';
import { exportPart } from './exportPart';
import { filePart } from './filePart';
import { growthPart } from './growthPart';
import { limitPart } from './limitPart';
import { logPart } from './logPart';
import { memoryPart } from './memoryPart';
import { responsePart } from './responsePart';
import { screenPart } from './screenPart';
import { sdkPart } from './sdkPart';
import { tablePart } from './tablePart';
import { treePart } from './treePart';

/** The README's table, from top to bottom. */
const tableParts: readonly BenchPart[] = [
  sdkPart,
  limitPart,
  cpuPart,
  growthPart,
  memoryPart,
  logPart,
  filePart,
  responsePart,
  treePart,
  exportPart,
];

/** Measured only when named: some need a VS Code and a Chromium, which are installed once, another helps to choose a default. */
const otherParts: readonly BenchPart[] = [
  activationPart,
  screenPart,
  tablePart,
  documentPart,
  concurrencyPart,
];

/** The parts that bear one of the names; without names, those of the table. */
export function selectParts(names: readonly string[]): readonly BenchPart[] {
  const parts = [...tableParts, ...otherParts];
  const unknown = names.filter(name => !parts.some(part => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map(part => part.name).join(', ');
    throw new Error(`Nothing to measure is called ${unknown.join(', ')}. There is ${known}.`);
  }
  return names.length === 0 ? tableParts : parts.filter(part => names.includes(part.name));
}
