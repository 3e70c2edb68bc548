import { answerFaults } from '../../support/hubspot/answerFaults';
import { encodingFaults } from '../../support/hubspot/encodingFaults';
import { faults } from '../../support/hubspot/faults';
import { transmissionFaults } from '../../support/hubspot/transmissionFaults';
import { harmless, passing, standing, type FaultLine } from './faultLine';

const hourMs = 3_600_000;

/** The answer does not arrive, or not as it was sent, or the time is another one when it does. */
export const transmissionLines: readonly FaultLine[] = [
  {
    name: 'silence',
    strike: () => transmissionFaults.silence,
    timeoutMs: 600,
    ...passing('TIMEOUT', 2),
  },
  {
    name: 'a body that does not come to its end in time',
    strike: () => transmissionFaults.pauseWithinBody(60_000),
    timeoutMs: 600,
    ...passing('TIMEOUT', 2),
  },
  {
    name: 'a body that comes to its end just in time',
    strike: () => transmissionFaults.pauseWithinBody(300),
    timeoutMs: 3_000,
    ...standing(),
  },
  {
    name: 'an answer that comes just in time',
    strike: () => transmissionFaults.delay(300),
    timeoutMs: 3_000,
    ...standing(),
  },
  {
    name: 'a reset before the headers',
    strike: () => transmissionFaults.resetBeforeHeaders,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a reset within the headers',
    strike: () => transmissionFaults.resetWithinHeaders,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a reset after the headers',
    strike: () => transmissionFaults.resetAfterHeaders,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a reset within the body',
    strike: () => transmissionFaults.resetWithinBody,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a connection that ends without an answer',
    strike: () => transmissionFaults.endBeforeHeaders,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a connection that ends before the length it promised',
    strike: () => transmissionFaults.endWithinBody,
    ...passing('ECONNRESET', 4),
  },
  {
    name: 'a connection that ends before the last chunk',
    strike: () => transmissionFaults.endWithinChunks,
    ...passing('ERR_STREAM_PREMATURE_CLOSE', 4),
  },
  {
    name: 'something that speaks no HTTP',
    strike: () => transmissionFaults.noHttp,
    ...passing('HPE_INVALID_CONSTANT', 4),
  },
  {
    name: 'JSON that is cut off',
    strike: () => transmissionFaults.truncatedJson,
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  {
    name: 'garbage',
    strike: () => transmissionFaults.garbageJson,
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  {
    name: 'an empty body',
    strike: () => transmissionFaults.emptyBody,
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  {
    name: 'a body sent twice',
    strike: () => transmissionFaults.bodyTwice,
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  harmless('hints before the answer', () => transmissionFaults.earlyHints),
  harmless('a connection that ends after the answer', () => transmissionFaults.closeAfterwards),
  harmless('a wrong content type', () => transmissionFaults.wrongContentType),
  harmless('a byte order mark', () => encodingFaults.byteOrderMark),
  harmless('bytes that are no UTF-8', () => encodingFaults.noUtf8),
  harmless('a compressed body', () => encodingFaults.gzip),
  {
    name: 'a compressed body that is broken',
    strike: () => encodingFaults.brokenGzip,
    ...passing('Z_DATA_ERROR', 4),
  },
  {
    name: 'a compressed body that is cut off',
    strike: () => encodingFaults.truncatedGzip,
    ...passing('UNEXPECTED_ANSWER', 4),
  },
  {
    name: 'a body that says it is compressed and is not',
    strike: () => encodingFaults.falseGzip,
    ...passing('Z_DATA_ERROR', 4),
  },
  {
    ...harmless('a body of ten megabytes', () => answerFaults.enlarging(100_000)),
    // All phases at once are a lot of text for a computer that does other things as well.
    timeoutMs: 60_000,
  },
  harmless('a clock that is set forward while an answer is on its way', ({ jump }) =>
    transmissionFaults.meanwhile(() => jump(hourMs)),
  ),
  harmless('a clock that is set back while an answer is on its way', ({ jump }) =>
    transmissionFaults.meanwhile(() => jump(-hourMs)),
  ),
  {
    name: 'a clock that is set forward before a request is sent again',
    strike: ({ jump }) =>
      transmissionFaults.meanwhile(() => jump(hourMs), faults.serviceUnavailableHtml),
    ...passing('HTTP_503', 4),
  },
  {
    name: 'a clock that is set back before a request is sent again',
    strike: ({ jump }) =>
      transmissionFaults.meanwhile(() => jump(-hourMs), faults.rateLimitedTenSecondly),
    ...passing('TEN_SECONDLY_ROLLING', 7),
  },
];
