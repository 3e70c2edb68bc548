/** What else than a call may have an ID, as names say it: `Owner ID: 12345678`, a column `Contact ID`. */
export const otherObjects: ReadonlySet<string> = new Set([
  'account',
  'company',
  'contact',
  'correlation',
  'deal',
  'hub',
  'job',
  'owner',
  'portal',
  'process',
  'request',
  'session',
  'task',
  'team',
  'thread',
  'ticket',
  'trace',
  'user',
]);

/** Whether a column is called after something else than calls: `Contact ID`, `hubspot_owner_id`, `companyIds`, `担当者ID`, `Phone`. */
export function isOtherColumn(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  const noun = words.findLast(word => !empty.has(word)) ?? '';
  return (
    singular(noun).some(word => otherObjects.has(word) || telephones.has(word)) ||
    japanese.test(name)
  );
}

/** Words that say that it is a number, and nothing about whose. */
const empty: ReadonlySet<string> = new Set([
  'hs',
  'hubspot',
  'id',
  'ids',
  'key',
  'no',
  'number',
  'object',
  'record',
]);

const telephones: ReadonlySet<string> = new Set(['fax', 'mobile', 'phone', 'telephone']);

const japanese =
  /(?:コンタクト|会社|取引|チケット|担当者|所有者|アカウント|ポータル|ユーザー|電話|電話番号)[\s_の]*(?:レコード)?[\s_]*(?:id)?$/iu;

function singular(noun: string): readonly string[] {
  return [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')];
}
