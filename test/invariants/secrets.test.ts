import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { documentedKnowledge } from '../../src/calls/accountKnowledge';
import type { Lookup } from '../../src/calls/lookup';
import { LookupMask } from '../../src/calls/lookupMask';
import { summarizeLookup } from '../../src/calls/summarizeLookup';
import { parseCurl } from '../../src/inputs/curl/parseCurl';
import { printRequestFile } from '../../src/inputs/requestFiles/printRequestFile';
import { usualRules } from '../../src/projections/calls/rowRules';
import { comparedEntry } from '../../src/projections/comparison/comparedEntry';
import { projectTreeCopy } from '../../src/projections/copies/projectTreeCopy';
import { exportFormats } from '../../src/projections/exports/exportOptions';
import { planExport } from '../../src/projections/exports/exportPlan';
import { projectExport } from '../../src/projections/exports/projectExport';
import { projectReport } from '../../src/projections/exports/projectReport';
import { describeFailure } from '../../src/projections/failures/describeFailure';
import { describeForSupport } from '../../src/projections/problems/describeForSupport';
import { projectSourceProblems } from '../../src/projections/problems/sourceProblems';
import { projectCurl } from '../../src/projections/requests/projectCurl';
import { projectHttp } from '../../src/projections/requests/projectHttp';
import { projectNode } from '../../src/projections/requests/projectNode';
import { projectPython } from '../../src/projections/requests/projectPython';
import { projectResponseText } from '../../src/projections/response/responseText';
import { projectResults } from '../../src/projections/results/projectResults';
import { childNodes } from '../../src/projections/tree/childNodes';
import { describeNode } from '../../src/projections/tree/describeNode';
import { describeTooltip } from '../../src/projections/tree/describeTooltip';
import type { LookupNode } from '../../src/projections/tree/lookupNode';
import { createServices } from '../../src/services/createServices';
import { buildPorts } from '../support/builders/buildPorts';
import { buildSources } from '../support/builders/buildSources';
import { callMark, canaryToken, tokenMark } from '../support/canary/canaries';
import { runEveryWay, type CanaryRun } from '../support/canary/runEveryWay';
import { tableMessages } from '../support/canary/tableMessages';

const forms = ['text', 'id', 'value', 'rawValue', 'path', 'row', 'record'] as const;
const exportOptions = { values: 'shown', separator: ',', byteOrderMark: false } as const;

/** Of a run, what may be shown behind masks. */
interface Shown extends Pick<CanaryRun, 'lookups' | 'messages'> {
  readonly table: readonly unknown[];
}

describe('A token and a call', () => {
  let run: CanaryRun & Shown;
  before(async function () {
    this.timeout(30_000);
    const ended = await runEveryWay();
    run = { ...ended, table: await tableMessages(ended.lookups) };
  });

  /** Every place that holds anything of a look-up, by its name. */
  const places = ({ lookups, messages, table }: Shown = run): Readonly<Record<string, string>> => {
    const { ports } = run;
    const each = (describe: (lookup: CanaryRun['lookups'][number]) => unknown): string =>
      JSON.stringify(lookups.map(describe));
    const failures = lookups.flatMap(({ entries }) =>
      entries.flatMap(entry => (entry.kind === 'failed' ? [entry.failure] : [])),
    );
    return {
      'the look-ups themselves': inspect(lookups.map(withoutSources), {
        depth: 20,
        maxArrayLength: null,
      }),
      'problems at the IDs': each(lookup =>
        (lookup.sources ?? []).flatMap(source =>
          // What stands there is kept beside the problem, for the fix that mends a damaged number.
          projectSourceProblems(lookup, source).map(({ category, message }) => [category, message]),
        ),
      ),
      'the Lookups view': each(lookup => rowsOf({ kind: 'lookup', lookup })),
      'what is said of rows of the Lookups view': each(lookup =>
        tooltipsOf({ kind: 'lookup', lookup }),
      ),
      'the response documents and their problems': each(projectResponseText),
      comparisons: each(({ earlier, entries }) =>
        [...entries, ...(earlier?.entries ?? [])].map(entry => comparedEntry(entry, false)),
      ),
      'messages to the results panel': JSON.stringify(messages),
      'messages to the table of calls': JSON.stringify(table),
      'sentences about failures': failures.map(describeFailure).join('\n'),
      'summaries for programs': each(summarizeLookup),
      'details for HubSpot’s support': each(lookup => describeForSupport(lookup)),
      'copied code': each(({ plan: { batches }, apiVersion: version }) =>
        [projectCurl, projectHttp, projectNode, projectPython].map(project =>
          project(batches, { baseUrl: 'https://api.hubapi.com', version }),
        ),
      ),
      'copied rows': each(lookup =>
        forms.map(form => projectTreeCopy([{ kind: 'lookup', lookup }], form)),
      ),
      'exported calls': each(lookup =>
        exportFormats.map(format => [
          ...projectExport(lookup, planExport(lookup.entries).calls, { ...exportOptions, format }),
        ]),
      ),
      'reports of exports': each(lookup => [
        ...projectReport(lookup, planExport(lookup.entries), 'calls.csv'),
      ]),
      'checks of the account': JSON.stringify(run.check),
      'what calls are associated with': JSON.stringify(run.associated),
      'request files': each(({ plan, options }) => printRequestFile({ ...options, ids: plan.ids })),
      'the log': ports.logged.join('\n'),
      'the state': JSON.stringify([...ports.stored.state, ...ports.stored.workspaceState]),
      'the files of remembered look-ups': JSON.stringify([...ports.stored.files]),
    };
  };
  const placesWith = (mark: string, shown: Shown = run) =>
    Object.entries(places(shown)).flatMap(([place, text]) => (text.includes(mark) ? [place] : []));

  it('go through everything: no place is empty', () => {
    const empty = Object.entries(places()).filter(([, text]) => text.length < 20);
    assert.deepStrictEqual(empty, []);
    assert.ok(run.lookups.length > 10 && run.requests.length > 20);
  });

  it('leave no trace of the token in anything that is shown, copied, logged or kept', () => {
    assert.deepStrictEqual(placesWith(tokenMark), []);
    assert.deepStrictEqual([...run.ports.stored.secrets.values()], [canaryToken]);
  });

  it('leave the call where it is shown: not in summaries, copies, log, state, files or secrets', () => {
    assert.deepStrictEqual(placesWith(callMark), [
      'the look-ups themselves',
      'the Lookups view',
      'what is said of rows of the Lookups view',
      'the response documents and their problems',
      'comparisons',
      'messages to the results panel',
      'messages to the table of calls',
      'copied rows',
      'exported calls',
    ]);
    assert.ok(![...run.ports.stored.secrets.values()].join().includes(callMark));
  });

  it('leave no trace of the call anywhere while personal data is hidden', async () => {
    const mask = new LookupMask(() => '•••0000');
    const lookups = run.lookups.map(mask.lookup);
    const messages = lookups.map(lookup => projectResults(lookup, buildSources()));
    const table = await tableMessages(lookups);
    assert.deepStrictEqual(placesWith(callMark, { lookups, messages, table }), []);
  });

  it('reach HubSpot in one way: the token as a header, and where it is asked about; the call not at all', () => {
    let askedAboutToken = 0;
    for (const { headers, body, json, ...request } of run.requests) {
      const { authorization, ...others } = headers;
      assert.equal(authorization, `Bearer ${canaryToken}`);
      const isAboutToken = request.path.endsWith('/access-token-info');
      askedAboutToken += isAboutToken ? 1 : 0;
      if (isAboutToken) {
        assert.deepStrictEqual(json, { tokenKey: canaryToken });
      }
      const rest = JSON.stringify([request, others, isAboutToken ? '' : body]);
      assert.ok(!rest.includes(tokenMark) && !rest.includes(callMark), rest);
    }
    assert.equal(askedAboutToken, 1);
  });

  it('leave a cURL command apart: its token in no text that is made of it', () => {
    const curl = parseCurl(
      `curl https://api.hubapi.com/crm/v3/objects/calls/batch/read -H 'Authorization: Bearer ${canaryToken}' -d '{"inputs":[{"id":"1"}]}'`,
    );
    assert.ok(curl?.token);
    assert.ok(!`${JSON.stringify(curl)}${inspect(curl, { depth: 20 })}`.includes(tokenMark));
  });

  it('leave in memory what the call is associated with, too', async () => {
    const ports = buildPorts();
    const { accounts, associations, lookups, memory } = createServices(ports);
    const account = await accounts.useSample();
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const lookup = await lookups.run({ ids: ['430001'], invalid: [], options, account });
    const known = new Promise(resolve => associations.onDidChange(resolve));
    associations.open(lookup, '430001');
    await known;
    await memory.flush();
    assert.ok(JSON.stringify(associations.get(account, '430001')).includes('Nadia Ferrow'));
    const { files, secrets, state } = ports.stored;
    const kept = JSON.stringify([[...state], [...files], [...secrets], ports.logged]);
    assert.ok(files.size > 0 && !/Ferrow|Fernhollow/.test(kept));
  });

  it('leave the credential wrapped everywhere but in the transport and where the secret store is written', () => {
    const revealing = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(
        name =>
          name.endsWith('.ts') &&
          /\b(token|key|credential|secret)\.reveal\(\)/.test(
            readFileSync(join('src', name), 'utf8'),
          ),
      )
      .sort();
    assert.deepStrictEqual(revealing, [
      'hubspot/transports/fetchTransport.ts',
      'services/accounts/credential.ts',
    ]);
  });
});

/** The pieces of texts that were read are kept as they stand there, in memory, so that they can be followed through edits. */
function withoutSources(lookup: Lookup): Lookup {
  const { earlier, ...rest } = lookup;
  return { ...rest, sources: [], ...(earlier && { earlier: withoutSources(earlier) }) };
}

function rowsOf(node: LookupNode): readonly unknown[] {
  return [describeNode(node), ...childNodes(node).map(rowsOf)];
}

function tooltipsOf(node: LookupNode): readonly unknown[] {
  return [
    describeTooltip(node, documentedKnowledge, usualRules),
    describeNode(node).tooltip,
    ...childNodes(node).map(tooltipsOf),
  ];
}
