/** "1h 2m 3s", "1m 35s", "0.4s". Takes milliseconds, as `hs_call_duration` does. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) {
    return `${durationMs / 1000}s`;
  }
  const seconds = Math.floor(durationMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part, index) => (part === 0 ? '' : `${part}${'hms'.charAt(index)}`));
  return text.filter(Boolean).join(' ');
}
