import type { ApiVersion } from '../calls/lookup';
import type { Event } from '../base/emitter';
import type { Transport } from '../hubspot/transport';

/** The places where the process ends. VS Code provides them in the product, small honest stand-ins in tests. */
export interface Ports {
  /** HubSpot over the network. */
  readonly network: Transport;
  /** The built-in sample portal. */
  readonly sample: Transport;
  readonly clock: Clock;
  readonly secrets: SecretStore;
  readonly state: StateStore;
  /** For this workspace only. */
  readonly workspaceState: StateStore;
  /** Tells that the user has come to this window, perhaps from another one that has stored something. */
  readonly onDidFocus: Event<undefined>;
  readonly files: JsonFiles;
  readonly log: Log;
  /** Read at each use: settings change while the extension runs. */
  readonly configuration: () => ServiceConfiguration;
}

/** The time of day. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Where tokens are kept, and nothing else. */
export interface SecretStore {
  get(key: string): Promise<string | undefined>;
  store(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** Tells the key of a secret that was stored or deleted, in this window or another one. */
  readonly onDidChange: Event<string>;
}

/** What outlives the window. Never tokens, never CRM data. */
export interface StateStore {
  get(key: string): unknown;
  update(key: string, value: unknown): Promise<void>;
}

/** What outlives the window and is too large for the state: JSON files, each under a name. Never tokens, never CRM data. */
export interface JsonFiles {
  /** The names of all files. */
  list(): Promise<readonly string[]>;
  /** What is in a file; `undefined` where it holds no JSON. Rejects where it cannot be read. */
  read(name: string): Promise<unknown>;
  /** Replaces the file as a whole or, where that cannot be done, rejects. */
  write(name: string, value: unknown): Promise<void>;
  /** Does nothing where there is no such file. */
  delete(name: string): Promise<void>;
}

/** Diagnostics for the user. No token and no CRM data is ever written. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The settings that services ask for, as they are now. */
export interface ServiceConfiguration {
  readonly apiVersion: ApiVersion;
  readonly maxConcurrentRequests: number;
  /** Whether what is personal in calls is hidden from view. */
  readonly maskPersonalData: boolean;
  /** The part of HubSpot's rate limit that is left for whatever else uses the app, in percent. */
  readonly rateLimitMarginPercent: number;
}
