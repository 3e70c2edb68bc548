import { strict as assert } from 'node:assert';
import type { CallProperty, CallSchema } from '../../../../src/calls/callSchema';
import { parseRequestFile } from '../../../../src/inputs/requestFiles/parseRequestFile';
import { requestProblems } from '../../../../src/inputs/requestFiles/requestProblems';

describe('The problems of a request file', () => {
  const account = schemaOf(
    'account',
    ['hs_call_title', 'hs_call_duration', 'hs_timestamp'],
    'ticket',
  );
  const documented = schemaOf('documented', ['hs_call_title', 'hs_call_duration']);
  const problems = (rest: object, schema: CallSchema) =>
    requestProblems(
      parseRequestFile(JSON.stringify({ inputs: [{ id: '1' }], ...rest })),
      schema,
    ).map(problem => {
      const { place, ...finding } = problem;
      return { ...finding, path: finding.path.join('.'), length: place.length };
    });

  it('name the properties the account does not have, with those that were meant', () => {
    assert.deepStrictEqual(
      problems(
        {
          properties: ['hs_call_titel', 'hs_timestamp'],
          propertiesWithHistory: ['nothing_like_it'],
        },
        account,
      ),
      [
        {
          kind: 'unknownProperty',
          name: 'hs_call_titel',
          similar: ['hs_call_title'],
          isCertain: true,
          path: 'properties.0',
          length: 13,
        },
        {
          kind: 'unknownProperty',
          name: 'nothing_like_it',
          similar: [],
          isCertain: true,
          path: 'propertiesWithHistory.0',
          length: 15,
        },
      ],
    );
  });

  it('make nothing of names where the JSON is broken: nobody knows where they end', () => {
    const text = '{ "inputs": [{ "id": "1" }], "properties": ["hs_call_title, ], "x": 1 }';
    const kinds = requestProblems(parseRequestFile(text), account).map(({ kind }) => kind);
    assert.ok(kinds.includes('syntax') && !kinds.includes('unknownProperty'), kinds.join());
  });

  it('are less certain where only HubSpot’s guide is known', () => {
    assert.deepStrictEqual(problems({ properties: ['HS_CALL_TITLE'] }, documented), [
      {
        kind: 'unknownProperty',
        name: 'HS_CALL_TITLE',
        similar: ['hs_call_title'],
        isCertain: false,
        path: 'properties.0',
        length: 13,
      },
    ]);
  });

  it('name an idProperty that is not unique, where that is known', () => {
    const idProperty = 'hs_call_title';
    assert.deepStrictEqual(problems({ idProperty }, account), [
      { kind: 'idPropertyNotUnique', name: idProperty, path: 'idProperty', length: 13 },
    ]);
    assert.deepStrictEqual(problems({ idProperty: 'ticket' }, account), []);
    assert.deepStrictEqual(problems({ idProperty }, documented), []);
  });

  it('come in the order of the text', () => {
    const kinds = problems({ idProperty: 'hs_object_id', limit: 5, properties: ['x'] }, account);
    assert.deepStrictEqual(
      kinds.map(({ kind }) => kind),
      ['idPropertyIsRecordId', 'unknownKey', 'unknownProperty'],
    );
  });
});

function schemaOf(
  origin: CallSchema['origin'],
  names: readonly string[],
  uniqueName?: string,
): CallSchema {
  const property = (name: string, hasUniqueValue: boolean): CallProperty => ({
    name,
    label: name,
    type: 'string',
    description: '',
    groupName: '',
    options: [],
    hasUniqueValue,
  });
  const properties = [
    ...names.map(name => property(name, false)),
    ...(uniqueName === undefined ? [] : [property(uniqueName, true)]),
  ];
  return { origin, properties: new Map(properties.map(each => [each.name, each])) };
}
