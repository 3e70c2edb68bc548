/** An error whose message is for the user alone: it names what is theirs, and a log may go to others. */
export class UnloggedError extends Error {
  override readonly name = 'UnloggedError';
}
