/** A function that makes something of each object once. What it has made goes with the object. Other arguments count the first time only. */
export function onceForEach<Key extends object, Value, Rest extends readonly unknown[]>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const known = made.get(key) ?? { value: make(key, ...rest) };
    made.set(key, known);
    return known.value;
  };
}
