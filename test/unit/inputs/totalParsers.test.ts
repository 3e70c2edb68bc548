import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseCallIds } from '../../../src/inputs/ids/parseCallIds';
import { parseUniqueValues } from '../../../src/inputs/ids/parseUniqueValues';
import { anyText } from './anyText';

describe('The parsers', () => {
  it('give every piece of any text its place, each piece one of its own', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(parseCallIds, parseUniqueValues), (text, parse) => {
        const { ids, problems } = parse(text);
        for (const list of [
          ids,
          problems,
          [...ids, ...problems].sort((a, b) => a.start - b.start),
        ]) {
          let end = 0;
          for (const piece of list) {
            assert.ok(piece.start >= end && piece.end > piece.start, JSON.stringify(piece));
            assert.equal(text.slice(piece.start, piece.end), piece.text);
            end = piece.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(30_000);

  it('take nothing for an ID that a program could round', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { text: id } of parseCallIds(text).ids) {
          assert.match(id, /^[1-9]\d*$/);
          assert.ok(Number.isSafeInteger(Number(id)), id);
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(30_000);

  it('find exactly the IDs of a list, however they are separated', () => {
    const idFrom = (min: number) => fc.integer({ min, max: Number.MAX_SAFE_INTEGER }).map(String);
    const separated = fc.oneof(
      fc.tuple(
        fc.array(idFrom(1)),
        fc.constantFrom(' ', '\n', '\r\n', ';', '\t', ', ', '","', '、', ' | ', '\n- ', "', '"),
      ),
      // Between shorter numbers these would be thousands separators.
      fc.tuple(fc.array(idFrom(1000)), fc.constantFrom(',', "'", '\u00a0', '\u202f')),
    );
    fc.assert(
      fc.property(separated, ([list, separator]) => {
        const { ids, problems } = parseCallIds(list.join(separator));
        assert.deepStrictEqual(
          ids.map(id => id.text),
          list,
        );
        assert.deepStrictEqual(problems, []);
      }),
    );
  });

  it('report every damaged number of a list for what it is, and read the IDs beside it', () => {
    const long = fc.integer({ min: 100_000, max: 999_999_999_999 });
    const grouped = (mark: string) =>
      long.map(number => String(number).replace(/\B(?=(\d{3})+$)/g, mark));
    const piece = fc.oneof(
      long.map(number => ({ text: String(number), reason: undefined })),
      long.map(number => ({ text: number.toExponential(2), reason: 'scientificNotation' })),
      long.map(number => ({ text: number.toFixed(2), reason: 'decimal' })),
      long.map(number => ({ text: `0${number}`, reason: 'leadingZero' })),
      long.map(number => ({ text: `-${number}`, reason: 'negative' })),
      long.map(number => ({ text: `${number}00000000000`, reason: 'beyondSafeInteger' })),
      fc
        .constantFrom(',', "'", '’', '\u00a0', '\u202f')
        .chain(grouped)
        .map(text => ({ text, reason: 'thousandsSeparators' })),
      fc.constant({ text: 'abc', reason: 'notANumber' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '; ', '\t'),
        (pieces, separator) => {
          const words = pieces.filter(({ reason }) => reason === 'notANumber').length;
          fc.pre(2 * words < pieces.length || separator.includes('\n'));
          const { ids, problems } = parseCallIds(pieces.map(({ text }) => text).join(separator));
          assert.deepStrictEqual(
            ids.map(({ text }) => text),
            pieces.filter(({ reason }) => reason === undefined).map(({ text }) => text),
          );
          assert.deepStrictEqual(
            problems.map(({ text, reason }) => ({ text, reason })),
            pieces.filter(({ reason }) => reason !== undefined),
          );
        },
      ),
    );
  });

  it('find the one ID of a line of prose', () => {
    const id = fc.integer({ min: 100_000, max: 999_999_999_999 }).map(String);
    const line = fc.constantFrom(
      '2026-11-24T03:25:11.123Z INFO call ? fetched in 35 ms',
      '{"level":"warn","ts":"2026-11-24T03:25:11.123Z","callId":"?","portalId":1234567}',
      '24/11/2026 03:25 the owner of https://app.hubspot.com/contacts/1234567/record/0-48/? has left',
      'Traceback: no call of ours has the ID ?.',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, id)), lines => {
        const text = lines.map(([words, number]) => words.replace('?', number)).join('\n');
        const { ids, problems } = parseCallIds(text);
        assert.deepStrictEqual(
          ids.map(piece => piece.text),
          lines.map(([, number]) => number),
        );
        assert.deepStrictEqual(problems, []);
      }),
    );
  });

  it('get through a line without an end, whatever it is made of', () => {
    for (const part of [
      '5',
      'a',
      ',234',
      '.5',
      ' ',
      '\u3000',
      '"',
      '-',
      '[',
      'a=',
      '"a":',
      '通1',
    ]) {
      assert.doesNotThrow(() => parseCallIds(`1${part.repeat(2_000_000 / part.length)}`), part);
    }
  }).timeout(30_000);
});
