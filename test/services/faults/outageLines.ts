import { answerWith, answerWithPage, faults } from '../../support/hubspot/faults';
import { proxyPages } from '../../support/hubspot/proxyPages';
import { transmissionFaults } from '../../support/hubspot/transmissionFaults';
import { passing, stopping, type FaultLine } from './faultLine';

const problem = { status: 'error', message: 'There was a problem with the request.' };
const page = (status: number) => () => answerWithPage(status, proxyPages.serviceUnavailable);
const redirect = (status: 301 | 302 | 303 | 307 | 308) => () =>
  transmissionFaults.redirect('http://127.0.0.1:1/', status);

/** HubSpot, or what stands in front of it, does not get as far as the request: 5xx and 3xx. */
export const outageLines: readonly FaultLine[] = [
  { name: '500', strike: () => answerWith(500, problem), ...passing('HTTP_500', 4) },
  {
    name: '500 with a category',
    strike: () => answerWith(500, { ...problem, category: 'INTERNAL_ERROR' }),
    ...passing('INTERNAL_ERROR', 4),
  },
  { name: '502 with a page', strike: () => faults.badGatewayHtml, ...passing('HTTP_502', 4) },
  {
    name: '503 with a page',
    strike: () => faults.serviceUnavailableHtml,
    ...passing('HTTP_503', 4),
  },
  { name: '504', strike: page(504), ...passing('HTTP_504', 4) },
  { name: '520', strike: page(520), ...passing('HTTP_520', 4) },
  { name: '521', strike: page(521), ...passing('HTTP_521', 4) },
  { name: '522, for which HubSpot has its support', strike: page(522), ...passing('HTTP_522', 2) },
  { name: '523', strike: page(523), ...passing('HTTP_523', 4) },
  { name: '524', strike: page(524), ...passing('HTTP_524', 4) },
  { name: '525, for which HubSpot has its support', strike: page(525), ...passing('HTTP_525', 2) },
  { name: '526, for which HubSpot has its support', strike: page(526), ...passing('HTTP_526', 2) },
  { name: 'a redirect for good', strike: redirect(301), ...stopping('HTTP_301') },
  { name: 'a redirect for now', strike: redirect(302), ...stopping('HTTP_302') },
  { name: 'a redirect to another page', strike: redirect(303), ...stopping('HTTP_303') },
  { name: 'a redirect of the same request', strike: redirect(307), ...stopping('HTTP_307') },
  { name: 'a redirect of all such requests', strike: redirect(308), ...stopping('HTTP_308') },
];
