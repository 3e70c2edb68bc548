import { projectResponseText } from '../../src/projections/response/responseText';
import { listIds } from '../contestants/listIds';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import { lookUpCalls } from '../responses/lookUpCalls';
import { BenchWorkbench } from '../screen/benchWorkbench';
import type { DocumentFigures } from '../screen/documentBench';
import { ServerProcess } from '../server/serverProcess';
import type { BenchPart } from './benchPart';

const calls = 10_000;
const rounds = 3;
const bar = 1.25;

/** How long a person waits for the response as a document, beside a file of the same text. */
export const documentPart: BenchPart = {
  name: 'document',
  title: `the response document of ${describeFigure.count(calls)} calls, in a real VS Code`,
  measure: async () => {
    await using server = await ServerProcess.start('generous');
    await using workbench = await BenchWorkbench.open(server.url);
    const { text } = projectResponseText(await lookUpCalls(calls));
    const runs: DocumentFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await workbench.openDocument(listIds(calls), text));
    }
    const responseMs = median(runs.map(run => run.responseMs));
    const fileMs = median(runs.map(run => run.fileMs));
    return [
      {
        what: `response document of ${describeFigure.count(calls)} calls on screen`,
        bar: `≤ ${describeFigure.ratio(bar)} the time VS Code takes for a file of the same text`,
        measured: describeFigure.ratio(responseMs / fileMs),
        isMet: responseMs <= bar * fileMs,
        detail: `${describeFigure.duration(responseMs)} from Enter, the file ${describeFigure.duration(fileMs)}, in a VS Code in headless Chromium; medians of ${rounds}`,
      },
    ];
  },
};
