import { strict as assert } from 'node:assert';
import type { LookupAccount } from '../../src/calls/lookup';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';
import { createServices, type Services } from '../../src/services/createServices';
import { buildPorts } from '../support/builders/buildPorts';
import { promptTiming } from '../support/builders/promptTiming';

/** The whole product without VS Code, with one account. */
export interface SoakProduct {
  readonly services: Services;
  readonly account: LookupAccount;
  readonly token: string;
  /** All it has logged. */
  readonly logged: () => string;
}

/** Waits for nothing: the rate limit is one that is never reached. */
export async function createSoakProduct(server: {
  readonly url: string;
  readonly token: string;
}): Promise<SoakProduct> {
  const options = { baseUrl: server.url, timeoutMs: 5_000, userAgent: 'soak' };
  const ports = {
    ...buildPorts(new FetchTransport(() => options)),
    configuration: () =>
      ({
        apiVersion: 'v3',
        maxConcurrentRequests: 50,
        rateLimitMarginPercent: 0,
        maskPersonalData: false,
      }) as const,
  };
  const limit = { requests: 1_000_000, intervalMs: 1_000 };
  const services = createServices(ports, { ...promptTiming, limit });
  const token = AccessToken.parse(server.token);
  assert.ok(token);
  const account = await services.accounts.add('Soak', token);
  return { services, account, token: server.token, logged: () => ports.logged.join('\n') };
}
