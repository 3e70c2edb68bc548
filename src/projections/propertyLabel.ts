import type { AccountKnowledge } from '../calls/accountKnowledge';
import { documentedSchema } from '../calls/documentedSchema';
import { oneLine } from './oneLine';

/** What people call a property; its name where they call it nothing. */
export function propertyLabel(name: string, { schema }: AccountKnowledge): string {
  const label = schema.properties.get(name)?.label ?? documentedSchema.properties.get(name)?.label;
  return oneLine(label ?? '') || name;
}
