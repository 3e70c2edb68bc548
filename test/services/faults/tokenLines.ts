import { buildCall } from '../../support/builders/buildCall';
import { answerFaults } from '../../support/hubspot/answerFaults';
import type { Exchange } from '../../support/hubspot/fault';
import { answerWith, answerWithPage } from '../../support/hubspot/faults';
import { harmless, passing, stopping, type FaultLine } from './faultLine';

/** What comes back has the token in it. It must be shown nowhere, which is asserted of every line. */
export const tokenLines: readonly FaultLine[] = [
  {
    name: 'a page that repeats the headers it was sent',
    strike: () => exchange =>
      answerWithPage(502, `<h1>Bad gateway</h1> ${authorizationOf(exchange)}`)(exchange),
    ...passing('HTTP_502', 4),
  },
  {
    name: 'an error that repeats the token',
    strike: () => exchange => {
      const text = authorizationOf(exchange);
      const body = { category: 'INVALID_AUTHENTICATION', message: text, correlationId: text };
      return answerWith(401, body)(exchange);
    },
    ...stopping('INVALID_AUTHENTICATION'),
  },
  {
    name: 'JSON of another shape that repeats the token',
    strike: () => exchange => answerWith(200, { echo: authorizationOf(exchange) })(exchange),
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  harmless(
    'a call that repeats the token',
    () => exchange =>
      answerFaults.adding(buildCall('5', { hs_call_title: authorizationOf(exchange) }))(exchange),
  ),
];

function authorizationOf({ request }: Exchange): string {
  return request.headers['authorization'] ?? '';
}
