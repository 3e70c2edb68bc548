import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { removeFromJson } from '../../../../src/inputs/edits/removeFromJson';
import { removeFromList } from '../../../../src/inputs/edits/removeFromList';
import type { TextSpan } from '../../../../src/inputs/edits/removeItems';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';
import type { TextPiece } from '../../../../src/inputs/ids/parsedIds';
import { parseUniqueValues } from '../../../../src/inputs/ids/parseUniqueValues';
import { anyText } from '../anyText';

type Remove = (text: string, pieces: readonly TextPiece[]) => readonly TextSpan[];

/** Removes some ids, and checks what is left. */
function check(remove: Remove, text: string, ids: readonly string[], expected: string): void {
  const pieces = parseCallIds(text).ids.filter(piece => ids.includes(piece.text));
  assert.equal(without(text, remove(text, pieces)), expected);
}

function without(text: string, spans: readonly TextSpan[]): string {
  return spans.toReversed().reduce((left, { start, end }) => {
    return left.slice(0, start) + left.slice(end);
  }, text);
}

describe('removeFromList', () => {
  it('removes lines, and ids between separators', () => {
    check(removeFromList, '430001\n430002\n430003', ['430002'], '430001\n430003');
    check(removeFromList, '430001\n430002\n', ['430002'], '430001\n');
    check(removeFromList, '430001\r\n430002', ['430002'], '430001');
    check(removeFromList, '430001, 430002, 430003', ['430002'], '430001, 430003');
    check(removeFromList, '430001, 430002, 430003', ['430002', '430003'], '430001');
    check(removeFromList, '430001, 430002, 430003', ['430001'], '430002, 430003');
    check(removeFromList, '["430001", "430002"]', ['430001'], '["430002"]');
    check(removeFromList, '430001,\n430002,\n430003', ['430002', '430003'], '430001');
    check(removeFromList, 'in (\n  430001,\n  430002\n)', ['430002'], 'in (\n  430001\n)');
    check(removeFromList, 'IN\n(430001)', ['430001'], 'IN\n()');
    check(removeFromList, '[\n  430001,\n  430002]', ['430002'], '[\n  430001,\n  ]');
    check(removeFromList, '430001 430002', ['430001', '430002'], '');
  });

  it('leaves lines alone that say more than ids', () => {
    for (const text of [
      'call 430001 failed',
      '430001;Jane;2026-01-01',
      'id=430001',
      '[430001], 430002',
    ]) {
      check(removeFromList, text, ['430001'], text);
    }
  });

  it('removes pieces that are no ids, and ids beside damaged ones', () => {
    const left = (text: string, ...gone: readonly string[]): string => {
      const { ids, problems } = parseCallIds(text);
      const pieces = [...ids, ...problems].filter(piece => gone.includes(piece.text));
      return without(text, removeFromList(text, pieces));
    };
    assert.equal(left('430001\nabc-7\n430002', 'abc-7'), '430001\n430002');
    assert.equal(left('430001, abc-7, 430002', 'abc-7'), '430001, 430002');
    assert.equal(left('430001, 1.2E+10, 00430002', '1.2E+10'), '430001, 00430002');
    assert.equal(left('430001, 1.2E+10, 430002', '430001'), '1.2E+10, 430002');
    assert.equal(left('430001, abc-7, 430002', '430001'), '430001, abc-7, 430002');
    assert.equal(left('1.2E+10\n430001\n', '1.2E+10'), '430001\n');
  });

  it('takes a comma along only where that parted the list', () => {
    check(removeFromList, 'Dear team,\n430001\n430002\n', ['430001'], 'Dear team,\n430002\n');
    check(removeFromList, 'Calls to check;\n430001\n', ['430001'], 'Calls to check;\n');
    check(removeFromList, '430000,\n430001\n430002\n', ['430001'], '430000,\n430002\n');
  });

  it('knows the commas and brackets of other scripts', () => {
    check(removeFromList, '430001、430002，430003', ['430002'], '430001、430003');
    check(removeFromList, '430001、\n430002', ['430002'], '430001');
    check(removeFromList, '「430001、430002」', ['430001'], '「430002」');
    check(removeFromList, '| 430001 | 430002 |', ['430001'], '| 430001 | 430002 |');
  });

  it('removes the values of a unique property, which may be any text', () => {
    const text = 'HL 1\nHL 2, "HL 3"\nHL 4';
    const left = (...gone: readonly string[]): string => {
      const pieces = parseUniqueValues(text).ids.filter(piece => gone.includes(piece.text));
      return without(text, removeFromList(text, pieces, parseUniqueValues));
    };
    assert.equal(left('HL 1', 'HL 2'), '"HL 3"\nHL 4');
    assert.equal(left('"HL 3"'), 'HL 1\nHL 2\nHL 4');
  });

  it('leaves the other ids as they were, in any list', () => {
    const glue = fc.constantFrom(' ', ', ', '; ', '\n', '\t', '\r\n', ',\n');
    const id = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String);
    const item = fc.tuple(id, glue, fc.boolean());
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ([text]) => text }), items => {
        const text = items.map(([each, between]) => each + between).join('');
        const gone = items.filter(([, , isGone]) => isGone).map(([each]) => each);
        const pieces = parseCallIds(text).ids.filter(piece => gone.includes(piece.text));
        const left = parseCallIds(without(text, removeFromList(text, pieces)));
        const kept = items.filter(([, , isGone]) => !isGone).map(([each]) => each);
        assert.deepEqual(
          left.ids.map(piece => piece.text),
          kept,
        );
        assert.deepEqual(left.problems, []);
      }),
    );
  });

  it('answers spans in order for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const spans = removeFromList(text, parseCallIds(text).ids);
        spans.forEach(({ start, end }, index) => {
          assert.ok(start <= end && end <= text.length);
          assert.ok(start >= (spans[index - 1]?.end ?? 0), 'two overlap');
        });
      }),
    );
  });
});

describe('removeFromJson', () => {
  it('removes items and their commas', () => {
    check(
      removeFromJson,
      '{"inputs": [{"id": "430001"}, {"id": "430002"}], "properties": []}',
      ['430001'],
      '{"inputs": [{"id": "430002"}], "properties": []}',
    );
    check(removeFromJson, '[430001, 430002, 430003]', ['430002', '430003'], '[430001]');
    check(removeFromJson, '["430001"]', ['430001'], '[]');
    for (const text of ['{"id": "430001"}', '["430001, 430002"]', '["430001 call back"]']) {
      check(removeFromJson, text, ['430001'], text);
    }
  });

  it('leaves JSON with the other ids, whichever go', () => {
    const spaces = fc.constantFrom(0, 1, 2, '\t');
    const inputs = fc.uniqueArray(fc.integer({ min: 1_000_000, max: 9_999_999 }));
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.boolean()), spaces, (numbers, choices, space) => {
        const body = { inputs: numbers.map(number => ({ id: String(number) })), properties: ['a'] };
        const text = JSON.stringify(body, null, space);
        const isGone = new Map(numbers.map(number => [String(number), choices.next().value]));
        const pieces = [...text.matchAll(/"(\d{7})"/g)].map(({ 1: id = '', index }) => {
          return { text: id, start: index + 1, end: index + 8 };
        });
        const spans = removeFromJson(
          text,
          pieces.filter(piece => isGone.get(piece.text)),
        );
        assert.deepEqual(JSON.parse(without(text, spans)), {
          ...body,
          inputs: body.inputs.filter(({ id }) => isGone.get(id) !== true),
        });
      }),
    );
  });

  it('answers spans for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        removeFromJson(text, parseCallIds(text).ids).forEach(({ start, end }) => {
          assert.ok(start <= end && end <= text.length);
        });
      }),
    );
  });

  it('takes nothing out of what is nested deeper than can be read', () => {
    assert.deepEqual(removeFromJson('['.repeat(100_000), []), []);
  });
});
