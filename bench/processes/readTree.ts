import * as v from 'valibot';
import { documentedKnowledge } from '../../src/calls/accountKnowledge';
import { usualArrangement, type Arrangement } from '../../src/calls/arrangement';
import type { Lookup } from '../../src/calls/lookup';
import { usualRules } from '../../src/projections/calls/rowRules';
import { childNodes } from '../../src/projections/tree/childNodes';
import { describeNode } from '../../src/projections/tree/describeNode';
import type { LookupNode } from '../../src/projections/tree/lookupNode';
import { answerParent, settingsOfProcess } from '../measure/answerParent';
import { median } from '../measure/median';
import { lookUpCalls } from '../responses/lookUpCalls';
import type { TreeFigures } from '../responses/treeFigures';

const { calls } = settingsOfProcess(v.object({ calls: v.number() }));

const rounds = 5;

answerParent(v.object({ kind: v.literal('read') }), async (): Promise<TreeFigures> => {
  const lookup = await lookUpCalls(calls);
  const usual = unfold(lookup, {});
  const arranged = unfold(lookup, { groupBy: 'owner', sortBy: 'label' });
  const filtered = unfold(lookup, { filter: 'call', sortBy: 'time', isDescending: true });
  const [{ rows }] = [usual];
  if (rows < calls || arranged.rows < calls) {
    throw new Error(`The tree is not whole: ${rows} and ${arranged.rows} rows.`);
  }
  return { rows, usualMs: usual.timeMs, arrangedMs: arranged.timeMs, filteredMs: filtered.timeMs };
});

/** Every row down to the calls, made and described; none of it was made before. In CPU time: nothing in it waits. */
function unfold(lookup: Lookup, change: Partial<Arrangement>) {
  const arrangement = { ...usualArrangement, ...change };
  let rows = 0;
  const visit = (node: LookupNode): void => {
    rows++;
    describeNode(node, documentedKnowledge, usualRules);
    if (node.kind !== 'entry') {
      childNodes(node, documentedKnowledge, usualRules).forEach(visit);
    }
  };
  const timesMs = Array.from({ length: rounds }, () => {
    const again = { ...lookup };
    rows = 0;
    const start = process.cpuUsage();
    visit({ kind: 'lookup', lookup: again, arrangement });
    const { system, user } = process.cpuUsage(start);
    return (system + user) / 1000;
  });
  return { rows, timeMs: median(timesMs) };
}
