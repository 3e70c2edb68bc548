/** `{ confirm: false }` is how a program says that nothing is to be asked. */
export function isUnasked(argument: unknown): boolean {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'confirm' in argument &&
    argument.confirm === false
  );
}
