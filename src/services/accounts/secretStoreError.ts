/** The system's secret store has refused something; its words are the message. */
export class SecretStoreError extends Error {
  override readonly name = 'SecretStoreError';

  static of(cause: unknown): SecretStoreError {
    return new SecretStoreError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
