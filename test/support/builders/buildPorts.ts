import { Emitter } from '../../../src/base/emitter';
import { parseJson } from '../../../src/base/json';
import type { Transport } from '../../../src/hubspot/transport';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import type { Ports, StateStore } from '../../../src/services/ports';

/** Honest stand-ins for the places where the process ends, and what was written to them. */
export interface TestPorts extends Ports {
  readonly stored: {
    readonly secrets: Map<string, string>;
    readonly state: Map<string, unknown>;
    readonly workspaceState: Map<string, unknown>;
    /** By name, as the text that would be on the disk. */
    readonly files: Map<string, string>;
  };
  readonly logged: string[];
  /** Fires for what another window has stored or deleted. */
  readonly secretChanged: Emitter<string>;
  /** Fires for a window that the user comes to. */
  readonly focused: Emitter<undefined>;
}

/** Ports of a product without VS Code. `network` is HubSpot: the sample portal unless a test brings its own. */
export function buildPorts(network: Transport = createSamplePortal()): TestPorts {
  const secrets = new Map<string, string>();
  const state = new Map<string, unknown>();
  const workspaceState = new Map<string, unknown>();
  const files = new Map<string, string>();
  const secretChanged = new Emitter<string>();
  const focused = new Emitter<undefined>();
  const logged: string[] = [];
  const log = (message: string): void => void logged.push(message);
  return {
    network,
    sample: createSamplePortal(),
    clock: Date,
    secrets: {
      get: key => Promise.resolve(secrets.get(key)),
      store: (key, value) => {
        secrets.set(key, value);
        return Promise.resolve();
      },
      delete: key => {
        secrets.delete(key);
        return Promise.resolve();
      },
      onDidChange: secretChanged.event,
    },
    state: storeIn(state),
    workspaceState: storeIn(workspaceState),
    onDidFocus: focused.event,
    files: {
      list: () => Promise.resolve([...files.keys()]),
      read: name => Promise.resolve(parseJson(files.get(name) ?? '')),
      write: (name, value) => {
        files.set(name, JSON.stringify(value));
        return Promise.resolve();
      },
      delete: name => {
        files.delete(name);
        return Promise.resolve();
      },
    },
    log: { info: log, warn: log, error: log },
    configuration: () => ({
      apiVersion: 'v3',
      maxConcurrentRequests: 8,
      maskPersonalData: false,
      rateLimitMarginPercent: 10,
    }),
    stored: { secrets, state, workspaceState, files },
    secretChanged,
    focused,
    logged,
  };
}

function storeIn(map: Map<string, unknown>): StateStore {
  return {
    get: key => map.get(key),
    update: (key, value) => {
      // As VS Code does: what is stored is what JSON keeps of it.
      map.set(key, value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  };
}
