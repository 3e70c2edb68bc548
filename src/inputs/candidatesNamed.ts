import type { CallProperty } from '../calls/callSchema';
import { plainName } from './callNames';
import type { TableColumn } from './tableLayout';

/** The columns that may hold the values of a property: those that bear its name or its label. Total. */
export function candidatesNamed(
  columns: readonly TableColumn[],
  { label, name }: Pick<CallProperty, 'label' | 'name'>,
): readonly TableColumn[] {
  const names = [name, label].map(plainName).filter(plain => plain !== '');
  return columns.filter(column => names.includes(plainName(column.name)) || column.name === label);
}
