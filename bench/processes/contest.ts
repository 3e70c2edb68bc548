import { setTimeout } from 'node:timers/promises';
import type { Contestant } from '../contestants/contestant';
import { contestantSettingsSchema } from '../contestants/contestantSettings';
import { createContestant } from '../contestants/createContestant';
import { listIds } from '../contestants/listIds';
import {
  contestantQuestionSchema,
  type HeldFigures,
  type ReadFigures,
} from '../contestants/readFigures';
import { answerParent, settingsOfProcess } from '../measure/answerParent';

const contestant = createContestant(settingsOfProcess(contestantSettingsSchema));

/** The calls of the last reading that was to be kept. */
const kept: unknown[] = [];

answerParent(contestantQuestionSchema, async question => {
  switch (question.kind) {
    case 'read':
      return read(await contestant, listIds(question.ids), question.times);
    case 'hold':
      return hold(await contestant, listIds(question.ids));
  }
});

async function read(
  contestant: Contestant,
  ids: readonly string[],
  times: number,
): Promise<ReadFigures> {
  const startMs = performance.now();
  const startCpu = process.cpuUsage();
  let found = 0;
  for (let time = 0; time < times; time++) {
    found += (await contestant.read(ids)).found;
  }
  const { user, system } = process.cpuUsage(startCpu);
  return { found, timeMs: performance.now() - startMs, cpuMs: (user + system) / 1000 };
}

async function hold(contestant: Contestant, ids: readonly string[]): Promise<HeldFigures> {
  const before = await usedBytes();
  const { found, held } = await contestant.read(ids);
  kept.splice(0, Infinity, held);
  const heapBytes = (await usedBytes()) - before;
  return { found, heapBytes };
}

/** V8 frees what lies outside of its heap beside the program, so that it takes more than one go. */
async function usedBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
