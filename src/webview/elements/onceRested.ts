/** What somebody selects, folds and scrolls is still moving until it has rested for this long. */
const restMs = 200;

/** A function that has something done once it has not been called for a moment. */
export function onceRested(act: () => void): () => void {
  let timer: number | undefined;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, restMs);
  };
}
