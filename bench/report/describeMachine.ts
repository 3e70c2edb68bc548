import { availableParallelism, cpus } from 'node:os';

/** Where and when the figures were taken: they are ratios because of this line. */
export function describeMachine(date: Date): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const day = date.toISOString().slice(0, 10);
  return `Measured on ${day}, Node.js ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} × ${model}.`;
}
