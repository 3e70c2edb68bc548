/** Whether a text is a number, a time, a word of HubSpot's own or a list of IDs, and nothing that anybody has written. Total. */
export function isOneWord(text: string): boolean {
  return /^[\w.:;+-]*$/.test(text);
}
