import { strict as assert } from 'node:assert';
import { surveyTable } from '../../../../src/inputs/texts/surveyTable';

describe('surveyTable', () => {
  const check = (title: string, text: string, candidates: readonly (string | number)[]): void => {
    it(title, () => {
      const layout = surveyTable(text);
      const found = layout.candidates.map(({ index, name }) => (name === '' ? index : name));
      assert.deepStrictEqual(found, candidates);
    });
  };

  for (const name of [
    'Record ID',
    'hs_object_id',
    'Call ID',
    'Engagement ID',
    'objectId',
    'レコードID',
    'コール ID',
  ]) {
    check(`knows the column ${name}`, `Title,${name},Owner\na,12,70310001\nb,13,70310002`, [name]);
  }
  check('takes a column named by its ID alone where none says more', 'Portal,id\n6748263,12', [
    'id',
  ]);
  check('prefers a name that says call', 'id,Call ID\n1,430001', ['Call ID']);
  check('names both columns where two fit', 'Record ID,Call ID\n1,2', ['Record ID', 'Call ID']);
  check(
    'leaves open which column it is where rows are numbered in one called id',
    'id,HubSpot Call,Phone\n1,430001234567,33612345678\n2,430001234568,33612345679',
    ['HubSpot Call', 'id'],
  );
  check(
    'takes a column called id that holds IDs, whatever else does',
    'id,Number\n430001234567,430001234567',
    ['id'],
  );
  for (const name of [
    'Contact ID',
    'hubspot_owner_id',
    'companyIds',
    'Deals',
    '担当者 ID',
    '電話番号',
  ]) {
    check(`takes no ${name} for a call`, `Title,${name}\na,99120001\nb,99120002`, []);
  }
  check('takes the call of a user for a call', 'User call\n99120001', ['User call']);
  check('finds a column by its values', 'Nummer;Dauer\n430001;35\n430002;41', ['Nummer']);
  check('names two columns that look alike', 'a;b\n430001;70310001\n430002;70310002', ['a', 'b']);
  check('takes no column of times for IDs', 'a,b\n1732418711123,x\n1732418711124,y', []);
  check('does without a header', 'Anna,87654321012\nBert,87654321013', [1]);
  check('knows a byte order mark is no part of a name', 'Record ID\tTitle\n1\ta', ['Record ID']);

  it('is not misled by a last row that is cut', () => {
    const { candidates } = surveyTable('a,b\n430001,x\n430002,y\n43', { isCut: true });
    assert.deepStrictEqual(
      candidates.map(({ name }) => name),
      ['a'],
    );
  });
});
