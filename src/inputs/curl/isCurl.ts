/** Whether a text begins as a cURL command does, with or without the prompt of a shell. */
export function isCurl(text: string): boolean {
  return /^[\s$>]*curl(?:\.exe)?\s/i.test(text);
}
