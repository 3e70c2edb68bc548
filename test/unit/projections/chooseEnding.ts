import type { Json } from '../../../src/base/json';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import type { Ending } from '../../support/builders/buildLookup';
import { chooseSome, shuffle, type Choose } from './choose';

/** How one batch ends: HubSpot says odd things, but no two about one id in one answer, and no call twice. */
export function chooseEnding(
  choose: Choose,
  ids: readonly string[],
  archived: boolean,
  idProperty: string | undefined,
): Ending {
  if (choose(5) === 5) {
    const failure = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
    return { ids, archived, failure };
  }
  const others = ['1', '2', '3', '4', '5', '6', '88'].filter(id => !ids.includes(id));
  const said = new Map<string, Saying>(
    ids.map(id => [id, sayings[choose(sayings.length - 1)] ?? 'found']),
  );
  const merged = idProperty === undefined ? mergesOf(said) : new Map<string, string[]>();
  const idsOf = (how: Saying): readonly string[] => ids.filter(id => said.get(id) === how);

  const unasked = chooseSome(choose, others).slice(0, 2);
  const calls = [...new Set([...idsOf('found'), ...merged.keys(), ...unasked])];
  const malformed = [...idsOf('malformed'), ...(choose(1) === 1 ? [undefined] : [])];
  const results: Json[] = [
    ...calls.map(id => callOf(choose, id, archived, idProperty, merged.get(id))),
    ...malformed.map(id => malformedOf(id, idProperty)),
  ];
  const strangers = chooseSome(choose, others).slice(0, 1);
  const missing = [...idsOf('missing'), ...strangers.filter(id => !calls.includes(id))];
  const order = shuffle(choose, results);
  const body = buildAnswerBody(order, missing, {
    ...(choose(3) === 3 ? { status: 'PENDING' } : {}),
    ...(choose(3) === 3 ? { numErrors: 7 } : {}),
  });
  return { ids, archived, body };
}

const sayings = ['found', 'found', 'missing', 'merged', 'malformed', 'silent'] as const;
type Saying = (typeof sayings)[number];

/** The calls that others of the batch were merged into: one that may be asked for as well, and one nobody knows. */
function mergesOf(said: Map<string, Saying>): ReadonlyMap<string, readonly string[]> {
  const merges = new Map<string, string[]>();
  for (const [id, how] of said) {
    if (how === 'merged' && id !== '1') {
      const survivor = Number(id) % 2 === 0 ? '1' : '99';
      merges.set(survivor, [...(merges.get(survivor) ?? []), id]);
    }
  }
  if (merges.has('1') && said.has('1')) {
    said.set('1', 'found');
  }
  return merges;
}

/** No two answers bring one call in the same form. */
function callOf(
  choose: Choose,
  id: string,
  archived: boolean,
  idProperty: string | undefined,
  merged: readonly string[] = [],
): Json {
  const properties = {
    hs_call_title: String(choose(998)),
    hs_merged_object_ids: merged.join(';'),
    ...(idProperty === undefined ? {} : { [idProperty]: id }),
  };
  return buildCall(recordId(id, idProperty), properties, { archived });
}

function malformedOf(id: string | undefined, idProperty: string | undefined): Json {
  return id === undefined
    ? null
    : {
        id: recordId(id, idProperty),
        properties: { ...(idProperty === undefined ? {} : { [idProperty]: id }) },
      };
}

/** Where calls are asked for by a property, their record ids read like the values of others. */
function recordId(id: string, idProperty: string | undefined): string {
  return idProperty === undefined || id === '88' ? id : String((Number(id) % 6) + 1);
}
