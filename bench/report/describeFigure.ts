/** How the table writes its figures: three digits that mean something, never more. */
export const describeFigure = {
  ratio: (value: number): string => `${value.toFixed(2)} ×`,
  /** `value` in milliseconds. */
  duration: (value: number): string =>
    value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(2)} s`,
  /** `value` in milliseconds, shown in microseconds. */
  each: (value: number): string => `${(value * 1000).toFixed(1)} µs`,
  bytes: (value: number): string => `${Math.round(value).toLocaleString('en')} bytes`,
  count: (value: number): string => value.toLocaleString('en'),
};
