/** Whether a text begins with a day as HubSpot writes days and times: `2026-03-02`. `new Date` makes a time of nearly anything. */
export function isIsoTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}
