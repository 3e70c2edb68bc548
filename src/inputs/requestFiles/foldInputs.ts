/** Puts each input of a JSON text that was laid out by a machine onto one line: `{ "id": "430001" }`. Strings have no line breaks. */
export function foldInputs(text: string): string {
  return text.replace(/\{\n\s+("id": .*)\n\s+\}/g, '{ $1 }');
}
