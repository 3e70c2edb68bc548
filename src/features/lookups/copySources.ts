import type { CopySources } from '../../projections/copies/projectTreeCopy';
import type { Services } from '../../services/createServices';

/** Who knows more about rows than they hold. */
export type CopyServices = Pick<Services, 'associations' | 'knowledge'>;

/** What is known besides the rows that are copied, as it is now. Asks HubSpot nothing. */
export function copySources({ associations, knowledge }: CopyServices): CopySources {
  return {
    knowledgeOf: ({ account }) => knowledge.get(account),
    associationsOf: ({ entry, lookup }) => associations.get(lookup.account, entry.call.id),
  };
}
