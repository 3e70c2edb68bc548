import { distance } from 'fastest-levenshtein';

/** The names that look most like a misspelt one, the most alike first. None where all are too different to be meant. */
export function nearestNames(name: string, known: Iterable<string>): readonly string[] {
  const most = Math.max(2, Math.floor(name.length / 4));
  return [...known]
    .filter(candidate => Math.abs(candidate.length - name.length) <= most)
    .map(candidate => ({ candidate, typos: typosBetween(name, candidate) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos || a.candidate.localeCompare(b.candidate))
    .slice(0, mostOffered)
    .map(({ candidate }) => candidate);
}

const mostOffered = 3;

/** Internal names are written small, so a capital is no mistake of its own. */
function typosBetween(name: string, candidate: string): number {
  return distance(name.toLowerCase(), candidate.toLowerCase());
}
