import { refuse, type SampleAnswer } from './sampleAnswer';
import { sampleOwners } from './sampleOwners';

/** Lists active owners, or with `archived=true` the deactivated ones, in pages. */
export function listOwners(query: Readonly<Record<string, string>>): SampleAnswer {
  const { archived = 'false', limit = '100', after = '0', email } = query;
  const size = Number(limit);
  const start = Number(after);
  if (!Number.isInteger(size) || size < 1 || !Number.isInteger(start) || start < 0) {
    return refuse(400, 'Paging parameters must be whole numbers', 'VALIDATION_ERROR');
  }
  const owners = Object.values(sampleOwners)
    .filter(owner => String(owner.archived) === archived)
    .filter(owner => email === undefined || owner.email === email);
  const end = start + size;
  return {
    status: 200,
    body: {
      results: owners.slice(start, end),
      ...(end < owners.length && { paging: { next: { after: String(end) } } }),
    },
  };
}
