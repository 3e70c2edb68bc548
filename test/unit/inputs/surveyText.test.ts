import { strict as assert } from 'node:assert';
import { surveyText, type TextHints } from '../../../src/inputs/surveyText';

describe('surveyText', () => {
  const check = (title: string, text: string, hints: TextHints, kind: string): void => {
    it(title, () => assert.equal(surveyText(text, hints).kind, kind));
  };

  check('knows a table by its file', 'a,b\n1,2', { fileName: 'calls.CSV' }, 'table');
  check('knows JSON by its file', '', { fileName: 'calls.ndjson' }, 'json');
  check('knows JSON by its language', '', { languageId: 'jsonc' }, 'json');
  check('reads a log as text, whatever is in it', '{"callId":1}', { fileName: 'a.log' }, 'text');
  check('sees JSON', ' [{"id": "430001"}, {"id": "43', { isCut: true }, 'json');
  check('takes no log for JSON', '[INFO] call 430001', {}, 'text');
  check('sees a table with a column of IDs', 'Title\tRecord ID\na\t430001', {}, 'table');
  check('takes no sentence for a table', 'Hello, we miss the calls 430001, 430002', {}, 'text');
  check(
    'takes a list in a table’s file for a list',
    '430001,430002,430003',
    { fileName: 'a.csv' },
    'text',
  );
  check(
    'reads a single column of something as a list',
    'calls\nabc',
    { fileName: 'a.csv' },
    'text',
  );
  check('reads nothing as text', '', {}, 'text');
});
