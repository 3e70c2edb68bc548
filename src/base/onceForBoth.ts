/** A function that makes something of two objects, once as long as it is asked about the same two. What it has made goes with the first. */
export function onceForBoth<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const made = new WeakMap<First, { readonly second: Second; readonly value: Value }>();
  return (first, second) => {
    const before = made.get(first);
    const known = before?.second === second ? before : { second, value: make(first, second) };
    made.set(first, known);
    return known.value;
  };
}
