import type { CallProperty } from '../../calls/callSchema';
import { plainName } from '../ids/callNames';
import type { TableColumn } from './tableLayout';

/** What a property is called. */
export type NamedProperty = Pick<CallProperty, 'label' | 'name'>;

/** The columns that may hold the values of a property: those that bear its name or its label. Total. */
export function candidatesNamed(
  columns: readonly TableColumn[],
  { label, name }: NamedProperty,
): readonly TableColumn[] {
  const names = [name, label].map(plainName).filter(plain => plain !== '');
  return columns.filter(column => names.includes(plainName(column.name)) || column.name === label);
}
