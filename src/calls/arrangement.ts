/** How the calls of a look-up are laid out in the Lookups view. */
export interface Arrangement {
  readonly groupBy: GroupKey;
  readonly sortBy: SortKey;
  readonly isDescending: boolean;
  /** What the calls that are shown have in common; empty where all are shown. Names and notes may be in it, so it is kept in memory only. */
  readonly filter: string;
  /** Whether properties without a value are left out. */
  readonly hidesEmpty: boolean;
}

/** What calls can be grouped by. */
export const groupKeys = ['status', 'outcome', 'direction', 'owner', 'day'] as const;
/** One of {@link groupKeys}. */
export type GroupKey = (typeof groupKeys)[number];

/** What calls can be sorted by: `asked` is the order in which their ids were given. */
export const sortKeys = ['asked', 'time', 'duration', 'outcome', 'owner', 'label'] as const;
/** One of {@link sortKeys}. */
export type SortKey = (typeof sortKeys)[number];

/** Unless somebody has asked for another one: by what came of each id, in the order asked. */
export const usualArrangement: Arrangement = {
  groupBy: 'status',
  sortBy: 'asked',
  isDescending: false,
  filter: '',
  hidesEmpty: false,
};

/** Whether calls are laid out as they are where nobody has asked for anything else. */
export function isUsualArrangement(arrangement: Arrangement): boolean {
  const { groupBy, sortBy, isDescending, filter, hidesEmpty } = usualArrangement;
  return (
    arrangement.groupBy === groupBy &&
    arrangement.sortBy === sortBy &&
    arrangement.isDescending === isDescending &&
    arrangement.filter === filter &&
    arrangement.hidesEmpty === hidesEmpty
  );
}
