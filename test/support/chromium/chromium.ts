/** A Chromium that can be started on this machine. */
export interface Chromium {
  readonly executablePath: string;
  /** What the terminal says of it: where it comes from. */
  readonly origin: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One place a Chromium can come from. */
export interface ChromiumSource {
  /** Finds it where it is already, without the network. */
  find(): Promise<Chromium | undefined>;
  /** Gets it; undefined where this source has none for this machine. A failure throws. */
  install(): Promise<Chromium | undefined>;
}
