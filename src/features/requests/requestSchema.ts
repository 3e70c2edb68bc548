import type { CallSchema } from '../../calls/callSchema';
import { documentedSchema } from '../../calls/documentedSchema';
import type { Services } from '../../services/createServices';

/** What is known now about the calls of the account that a request file would be run with. */
export function schemaInUse({ accounts, schemas }: Services): CallSchema {
  return accounts.active === undefined ? documentedSchema : schemas.get(accounts.active);
}

/** The same, after that account was asked. */
export async function loadSchemaInUse({ accounts, schemas }: Services): Promise<CallSchema> {
  return accounts.active === undefined ? documentedSchema : schemas.load(accounts.active);
}
