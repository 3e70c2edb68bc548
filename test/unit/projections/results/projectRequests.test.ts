import { strict as assert } from 'node:assert';
import { applyExchanges } from '../../../../src/calls/applyExchanges';
import type { Lookup, ReadExchange } from '../../../../src/calls/lookup';
import type { LookupFailure } from '../../../../src/calls/lookupFailure';
import { projectRequestText } from '../../../../src/projections/requests/projectRequestText';
import { findRequest } from '../../../../src/projections/requests/requestKey';
import {
  describeRequests,
  projectRequests,
} from '../../../../src/projections/results/projectRequests';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const baseUrl = 'https://api.hubapi.com/';

const refused: LookupFailure = {
  kind: 'rejected',
  category: 'VALIDATION_ERROR',
  message: 'Invalid input',
  status: 400,
  correlationId: 'c-1',
};
const silent: LookupFailure = { kind: 'network', category: 'ECONNRESET', message: 'reset' };

describe('The requests of a look-up', () => {
  const answered = { body: buildAnswerBody([buildCall('1')], ['2']) };

  it('say what was asked, what came back and how long it took', () => {
    const [request] = projectRequests(buildLookup(['1', '2'], answered), baseUrl);
    assert.match(request?.startedAt ?? '', /^\d\d:\d\d:\d\d\.000/);
    assert.deepStrictEqual(
      { ...request, startedAt: '' },
      {
        key: '0.0',
        severity: 'warning',
        method: 'POST',
        url: 'https://api.hubapi.com/crm/v3/objects/calls/batch/read',
        status: '207',
        startedAt: '',
        duration: '120 ms',
        asked: 2,
        results: 1,
        errors: 1,
      },
    );
  });

  it('say why one failed, and that no answer came where none did', () => {
    const lookup = buildLookup(
      ['1', '2'],
      { ids: ['1'], failure: refused },
      { ids: ['2'], failure: silent },
    );
    const shown = projectRequests(lookup, baseUrl).map(
      ({ status, failure, correlationId, severity }) => [
        status,
        correlationId,
        severity,
        /refused the request|could not be reached/.exec(failure ?? '')?.[0],
      ],
    );
    assert.deepStrictEqual(shown, [
      ['400', 'c-1', 'error', 'refused the request'],
      ['no answer', undefined, 'error', 'could not be reached'],
    ]);
  });

  it('say why each was made: first, in parts, again, among archived calls', () => {
    const lookup = [
      exchangeOf(0, ['1']),
      exchangeOf(0, ['2']),
      exchangeOf(1, ['3']),
      exchangeOf(2, ['3']),
      exchangeOf(3, ['2'], true),
    ].reduce<Lookup>((before, exchange) => applyExchanges(before, [exchange]), {
      ...buildLookup(['1', '2', '3']),
      apiVersion: '2026-09',
      requests: 9,
    });
    const twoBatches = {
      ...lookup,
      plan: { ...lookup.plan, batches: lookup.exchanges.slice(0, 2).map(({ batch }) => batch) },
    };
    assert.deepStrictEqual(
      projectRequests(twoBatches, baseUrl).map(({ key, pass, url }) => [
        key,
        pass,
        url.split('/').at(-1),
      ]),
      [
        ['0.0', 'part of a refused request', 'read'],
        ['0.1', 'part of a refused request', 'read'],
        ['1.2', undefined, 'read'],
        ['2.2', 'retry', 'read'],
        ['3.1', 'among archived calls', 'read?archived=true'],
      ],
    );
    assert.match(describeRequests(lookup).join(), /^9 HTTP requests were sent/);
  });

  it('are said to be missing as it is: still to come, broken off, never sent or not kept', () => {
    const none = buildLookup(['1']);
    const said = (change: Partial<Lookup>) => describeRequests({ ...none, ...change })[0];
    assert.deepStrictEqual(
      [
        said({ state: 'running', requests: 1 }),
        said({ state: 'cancelled', requests: 1 }),
        said({ state: 'cancelled', requests: 30 }),
        said({ state: 'cancelled', requests: 0 }),
        said({ state: 'remembered', requests: 30 }),
      ],
      [
        'No request has ended yet.',
        '1 HTTP request was sent and broken off before an answer came.',
        '30 HTTP requests were sent and broken off before an answer came.',
        'No request was sent.',
        'The requests of an earlier window are not kept.',
      ],
    );
  });

  it('say what was asked again also where the first run was stopped', () => {
    const stopped = buildLookup(
      ['1', '2', '3'],
      { ids: ['1'], failure: silent },
      { ids: ['1', '2'], body: buildAnswerBody([buildCall('1'), buildCall('2')]) },
      { ids: ['3'], body: buildAnswerBody([], ['3']) },
      { ids: ['3'], archived: true, body: buildAnswerBody([], ['3']) },
    );
    const manyBatches = {
      ...stopped,
      plan: {
        ...stopped.plan,
        batches: Array.from({ length: 9 }, () => stopped.plan.batches).flat(),
      },
    };
    const passes = projectRequests(manyBatches, baseUrl).map(({ key, pass }) => [key[0], pass]);
    assert.deepStrictEqual(passes.toSorted(), [
      ['0', undefined],
      ['1', 'retry'],
      ['2', undefined],
      ['3', 'among archived calls'],
    ]);
  });

  it('read as they were sent, with a variable in place of the token', () => {
    const lookup = buildLookup(['1', '2'], { ...answered, archived: true });
    const exchange = findRequest(lookup, '0.0');
    assert.ok(exchange);
    assert.equal(
      projectRequestText(exchange.batch, { baseUrl, version: lookup.apiVersion }),
      `POST https://api.hubapi.com/crm/v3/objects/calls/batch/read?archived=true
Authorization: Bearer $HUBSPOT_TOKEN
Content-Type: application/json

{
  "inputs": [
    {
      "id": "1"
    },
    {
      "id": "2"
    }
  ],
  "properties": [
    "hs_call_title"
  ]
}`,
    );
    assert.equal(findRequest(lookup, '1.0'), undefined);
  });

  function exchangeOf(index: number, ids: readonly string[], archived = false): ReadExchange {
    const [exchange] = buildLookup(ids, { archived, body: buildAnswerBody([], ids) }).exchanges;
    assert.ok(exchange);
    return { ...exchange, index };
  }
});
