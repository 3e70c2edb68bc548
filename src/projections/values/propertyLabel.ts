import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { oneLine } from './oneLine';
import { propertyDefinition } from './propertyDefinition';

/** What people call a property; its name where they call it nothing. */
export function propertyLabel(name: string, { schema }: AccountKnowledge): string {
  return oneLine(propertyDefinition(name, schema)?.label ?? '') || name;
}
