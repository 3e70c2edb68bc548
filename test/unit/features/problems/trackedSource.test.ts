import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { TrackedSource, type TextChange } from '../../../../src/features/problems/trackedSource';
import { parseCallIds } from '../../../../src/inputs/parseCallIds';

describe('TrackedSource', () => {
  it('moves its places with the text', () => {
    const text = new EditedText('430001\nsee 430002 and 430003\n');
    text.edit({ at: [0, 0], to: [0, 0], text: 'first\n' });
    assert.deepEqual(text.standing, ['430001', '430002', '430003']);
    text.edit({ at: [2, 3], to: [2, 4], text: ':\t\t' });
    assert.deepEqual(text.standing, ['430001', '430002', '430003']);
    text.edit({ at: [1, 6], to: [2, 0], text: ' ' });
    assert.deepEqual(text.standing, ['430001', '430002', '430003']);
  });

  it('lets go of a place that is edited, and of no other', () => {
    const text = new EditedText('430001, 430002, 430003');
    text.edit({ at: [0, 9], to: [0, 10], text: '9' });
    assert.deepEqual(text.standing, ['430001', '430003']);
  });

  it('lets go of an id that becomes a part of a longer one', () => {
    const ends = new EditedText('430001 430002');
    ends.edit({ at: [0, 6], to: [0, 6], text: '7' });
    assert.deepEqual(ends.standing, ['430002']);
    const beginnings = new EditedText('430001 430002');
    beginnings.edit({ at: [0, 7], to: [0, 7], text: '1' });
    assert.deepEqual(beginnings.standing, ['430001']);
    const joined = new EditedText('430001\n430002');
    joined.edit({ at: [0, 6], to: [1, 0], text: '' });
    assert.deepEqual(joined.standing, []);
  });

  it('goes back to what was saved where the text is closed', () => {
    const text = new EditedText('430001 430002');
    text.edit({ at: [0, 0], to: [0, 7], text: '' });
    text.tracked.keep();
    text.edit({ at: [0, 0], to: [0, 0], text: 'no ' });
    text.tracked.revert();
    assert.deepEqual(text.tracked.standing.places, [{ id: '430002', line: 0, character: 0 }]);
  });

  it('lets go of everything where a text that was not saved when it was read is closed', () => {
    const source = { uri: 'file:///ids', kind: 'file', places: placesIn('430001'), unreadable: [] };
    const tracked = new TrackedSource({ ...source, kind: 'file' }, false);
    tracked.revert();
    assert.deepEqual(tracked.standing.places, []);
  });

  it('follows several changes made at once', () => {
    const text = 'a 430001\nb 430002';
    const tracked = new TrackedSource(
      { uri: 'file:///ids', kind: 'file', places: placesIn(text), unreadable: [] },
      true,
    );
    const lines = ['aaa 430001', 'bbb 430002'];
    const insert = (line: number): TextChange => ({
      range: { start: { line, character: 1 }, end: { line, character: 1 } },
      text: line === 0 ? 'aa' : 'bb',
    });
    tracked.edit([insert(0), insert(1)], line => lines[line]);
    assert.deepEqual(
      tracked.standing.places.map(({ line, character }) => [line, character]),
      [
        [0, 4],
        [1, 4],
      ],
    );
  });

  it('never points at anything but its id, whatever is edited', () => {
    const chunk = fc.stringMatching(/^[ ,\n0-9a-z]{0,8}$/);
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), chunk), { maxLength: 6 });
    const ids = fc.array(fc.integer({ min: 100_000, max: 999_999 }), {
      minLength: 1,
      maxLength: 12,
    });
    const glue = fc.constantFrom(' ', '\n', ', ', '\n\n');
    fc.assert(
      fc.property(ids, glue, edits, (numbers, between, changes) => {
        const text = new EditedText(numbers.join(between));
        for (const [from, length, inserted] of changes) {
          text.editAt(from, length, inserted);
          const found = new Set(placesIn(text.text).map(placeKey));
          for (const place of text.tracked.standing.places) {
            const line = text.text.split('\n')[place.line] ?? '';
            assert.equal(line.slice(place.character, place.character + place.id.length), place.id);
            assert.ok(found.has(placeKey(place)) || /[a-z]/.test(line), 'it is a part of another');
          }
        }
      }),
    );
  });

  it('keeps every id that an edit leaves alone', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.stringMatching(/^[ \n]{0,6}$/), (index, blanks) => {
        const ids = Array.from({ length: 10 }, (_, number) => String(430_000 + number));
        const text = new EditedText(ids.join('\n'));
        text.editAt(index * 7, 0, blanks);
        assert.deepEqual(text.standing, ids);
      }),
    );
  });
});

/** A text, and the places of its ids while it is edited. */
class EditedText {
  readonly tracked;

  constructor(public text: string) {
    this.tracked = new TrackedSource(
      {
        uri: 'untitled:ids',
        kind: 'file',
        places: placesIn(text),
        unreadable: [],
      },
      true,
    );
  }

  /** What stands at the places now. */
  get standing(): readonly string[] {
    const lines = this.text.split('\n');
    return this.tracked.standing.places.map(
      ({ id, line, character }) => lines[line]?.slice(character, character + id.length) ?? '',
    );
  }

  edit({ at, to, text }: { at: [number, number]; to: [number, number]; text: string }): void {
    const starts = lineStarts(this.text);
    const from = (starts[at[0]] ?? 0) + at[1];
    this.editAt(from, (starts[to[0]] ?? 0) + to[1] - from, text);
  }

  /** Replaces a part of the text, as far as it goes. */
  editAt(from: number, length: number, text: string): void {
    const start = from % (this.text.length + 1);
    const end = Math.min(this.text.length, start + length);
    const change: TextChange = {
      range: { start: positionAt(this.text, start), end: positionAt(this.text, end) },
      text,
    };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    const lines = this.text.split('\n');
    this.tracked.edit([change], line => lines[line]);
  }
}

function placesIn(text: string) {
  return parseCallIds(text).ids.map(({ text: id, start }) => ({ id, ...positionAt(text, start) }));
}

function placeKey({
  id,
  line,
  character,
}: {
  id: string;
  line: number;
  character: number;
}): string {
  return `${id} ${line}:${character}`;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
