import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { boundsOfValue } from '../../../../src/features/problems/placeBounds';
import { stillStands, withBounds } from '../../../../src/features/problems/standingPlace';
import type { TextChange } from '../../../../src/features/problems/textChange';
import { TrackedSource } from '../../../../src/features/problems/trackedSource';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';
import { anyText } from '../../inputs/anyText';

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

  it('lets go of an id that becomes a part of another number, and not at the end of a sentence', () => {
    const typed = (at: number, text: string): readonly string[] => {
      const edited = new EditedText('430001 430002');
      edited.edit({ at: [0, at], to: [0, at], text });
      return edited.standing;
    };
    assert.deepEqual(typed(6, '.5'), ['430002']);
    assert.deepEqual(typed(6, '-5'), ['430002']);
    assert.deepEqual(typed(6, 'é'), ['430002']);
    assert.deepEqual(typed(7, '-'), ['430001']);
    assert.deepEqual(typed(7, '1.'), ['430001']);
    assert.deepEqual(typed(6, '.'), ['430001', '430002']);
    assert.deepEqual(typed(6, '...'), ['430001', '430002']);
    assert.deepEqual(typed(6, ',430003'), ['430001', '430002']);
    assert.deepEqual(typed(6, 'の'), ['430001', '430002']);
  });

  it('lets go of a value that becomes another one', () => {
    const becomes = (value: string, line: string, before = `"${value}", x`): boolean => {
      const place = { id: value, line: 0, character: before.indexOf(value) };
      const source = { uri: 'file:///values', kind: 'selection', places: [place], unreadable: [] };
      const read = withBounds({ ...source, kind: 'selection' }, boundsOfValue, () => before);
      const tracked = new TrackedSource(read, true);
      const standIn = (now: string): number => {
        tracked.checkStored(() => now);
        return tracked.standing.places.length;
      };
      assert.equal(standIn(before), 1, before);
      return standIn(line) === 0;
    };
    assert.ok(becomes('A-1', '"A-1-2", x'));
    assert.ok(becomes('東京', '"東京都", x'));
    assert.ok(becomes('a b', '"a b c", x'));
    assert.ok(becomes('a b', 'a b c', 'a b'));
    assert.ok(!becomes('a b', 'a b, c', 'a b'));
    assert.ok(!becomes('a b', '"a b" , y'));
    // A selection within a line: what stood beside it was no separator.
    assert.ok(!becomes('A-1', 'order A-1 has failed', 'order A-1 failed'));
    assert.ok(becomes('A-1', 'order A-12 failed', 'order A-1 failed'));
    assert.ok(!becomes('430001', 'call-430001, x', 'call-430001'));
    assert.ok(becomes('430001', 'call-4300012', 'call-430001'));
  });

  it('finds every piece standing where it was read', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { ids, problems } = parseCallIds(text);
        const lines = text.split(/\r\n|\r|\n/);
        for (const piece of [...ids, ...problems]) {
          const place = { ...piece, id: piece.text, ...positionIn(text, piece.start) };
          assert.ok(
            stillStands(place, line => lines[line]),
            piece.text,
          );
        }
      }),
    );
  });

  it('goes back to what was saved where the text is closed', () => {
    const text = new EditedText('430001 430002');
    text.edit({ at: [0, 0], to: [0, 7], text: '' });
    text.tracked.keep();
    text.edit({ at: [0, 0], to: [0, 0], text: 'no ' });
    text.tracked.revert();
    assert.deepEqual(text.tracked.standing.places, [{ id: '430002', line: 0, character: 0 }]);
  });

  it('takes back what stands in a file again that is read anew, and nothing that does not', () => {
    const text = new EditedText('430001\n430002\n430003');
    text.edit({ at: [0, 0], to: [1, 0], text: '' });
    assert.deepEqual(text.standing, ['430002', '430003']);
    text.edit({ at: [0, 0], to: [1, 6], text: '430001\n430002\n439999' });
    text.takeFromDisk();
    assert.deepEqual(text.standing, ['430001', '430002']);
  });

  it('lets go of everything where a text that was not saved when it was read is closed', () => {
    const source = { uri: 'file:///ids', kind: 'file', places: placesIn('430001'), unreadable: [] };
    const tracked = new TrackedSource({ ...source, kind: 'file' }, false);
    tracked.revert();
    assert.deepEqual(tracked.standing.places, []);
  });

  it('lets go of what is not in a file that nobody has open, until it is there again', () => {
    const text = new EditedText('430001\n430002');
    text.check('430001\n439999');
    assert.deepEqual(text.standing, ['430001']);
    text.check('');
    assert.deepEqual(text.standing, []);
    text.check('430001\n430002');
    assert.deepEqual(text.standing, ['430001', '430002']);
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

  const chunk = fc.stringMatching(/^[ ,.\n0-9a-zé東+-]{0,8}$/);
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), chunk), { maxLength: 6 });
  const ids = fc.array(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 1, maxLength: 12 });
  const glue = fc.constantFrom(' ', '\n', ', ', '\n\n');

  it('lets go of an id that becomes a part of a word by an edit that begins on the line before, and moves nothing', () => {
    const text = new EditedText('430001\n 430002');
    text.edit({ at: [0, 6], to: [1, 1], text: '\né' });
    assert.deepEqual(text.standing, ['430001']);
  });

  it('never points at anything but its id, whatever is edited and undone', () => {
    fc.assert(
      fc.property(
        ids,
        glue,
        fc.array(fc.tuple(edits, fc.nat({ max: 6 }))),
        (numbers, between, rounds) => {
          const text = new EditedText(numbers.join(between));
          const check = (): void => {
            const found = new Set(placesIn(text.text).map(placeKey));
            for (const place of text.tracked.standing.places) {
              const line = text.text.split('\n')[place.line] ?? '';
              assert.equal(
                line.slice(place.character, place.character + place.id.length),
                place.id,
              );
              const end = place.character + place.id.length;
              assert.doesNotMatch(line.slice(0, place.character), /[0-9a-zé.+-]$/);
              assert.doesNotMatch(line.slice(end), /^[.+-]*[0-9a-zé]/);
              assert.ok(
                found.has(placeKey(place)) || !/^[ ,\n0-9]*$/.test(line),
                'it is a part of another',
              );
            }
          };
          for (const [changes, undone] of rounds) {
            for (const [from, length, inserted] of changes) {
              text.editAt(from, length, inserted);
              check();
            }
            for (let count = 0; count < undone; count++) {
              text.undo();
              check();
            }
          }
        },
      ),
    );
  });

  it('takes everything back where an edit is undone, and points at nothing new', () => {
    fc.assert(
      fc.property(ids, glue, fc.nat(), fc.nat({ max: 30 }), chunk, (numbers, between, ...edit) => {
        const text = new EditedText(numbers.join(between));
        const { places } = text.tracked.standing;
        text.editAt(...edit);
        text.undo();
        assert.deepEqual(text.tracked.standing.places, places);
      }),
    );
  });

  it('takes back what several edits took away, each with its own', () => {
    const text = new EditedText('430001\n430002\n430003\n430004');
    const { places } = text.tracked.standing;
    text.edit({ at: [2, 0], to: [3, 0], text: '' });
    text.edit({ at: [1, 6], to: [1, 6], text: '9' });
    text.edit({ at: [0, 0], to: [0, 0], text: 'these: ' });
    text.edit({ at: [0, 7], to: [0, 13], text: 'none' });
    assert.deepEqual(text.standing, ['430004']);
    text.undo();
    assert.deepEqual(text.standing, ['430001', '430004']);
    text.undo();
    text.undo();
    assert.deepEqual(text.standing, ['430001', '430002', '430004']);
    text.undo();
    assert.deepEqual(text.tracked.standing.places, places);
  });

  it('takes an id back where its removal is undone in one go, whatever it was removed with', () => {
    const text = new EditedText('430001, 430002, 430003');
    const { places } = text.tracked.standing;
    // As VS Code does it for keys that follow each other: many edits, one step back.
    for (const at of [13, 12, 11, 10, 9, 8, 7, 6]) {
      text.editAt(at, 1, '');
    }
    assert.equal(text.text, '430001, 430003');
    text.undoAll(6, 6, ', 430002');
    assert.deepEqual(text.tracked.standing.places, places);
  });

  it('takes nothing back where the id is typed again elsewhere', () => {
    const text = new EditedText('430001 430002');
    text.editAt(7, 6, '');
    text.editAt(0, 0, '430002 ');
    assert.deepEqual(text.standing, ['430001']);
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
  /** What takes each edit back. */
  private readonly done: { start: number; length: number; text: string }[] = [];

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
    this.done.push({ start, length: text.length, text: this.text.slice(start, end) });
    this.change(start, end, text);
  }

  takeFromDisk(): void {
    const lines = this.text.split('\n');
    this.tracked.takeFromDisk(line => lines[line]);
  }

  /** Another program has written the file, which no editor has. */
  check(text: string): void {
    this.text = text;
    const lines = text.split('\n');
    this.tracked.checkStored(line => lines[line]);
  }

  /** Takes back the last edit that was not, where there is one. */
  undo(): void {
    const last = this.done.pop();
    if (last !== undefined) {
      this.change(last.start, last.start + last.length, last.text, true);
    }
  }

  /** Takes back several edits in one change. */
  undoAll(start: number, end: number, text: string): void {
    this.done.length = 0;
    this.change(start, end, text, true);
  }

  private change(start: number, end: number, text: string, isUndone = false): void {
    const change: TextChange = {
      range: { start: positionAt(this.text, start), end: positionAt(this.text, end) },
      text,
    };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    const lines = this.text.split('\n');
    this.tracked.edit([change], line => lines[line], isUndone);
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

/** As VS Code counts lines. */
function positionIn(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
