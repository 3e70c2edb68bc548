/** True for a list of places in another list, counted from 0. A schema for each of a hundred thousand would take longer. Total. */
export function isPlaces(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) && value.every(item => Number.isSafeInteger(item) && Number(item) >= 0)
  );
}
