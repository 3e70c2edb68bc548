/** Resolves after what else is waiting has had its turn. */
export function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
