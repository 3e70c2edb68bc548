import { once } from 'node:events';
import * as v from 'valibot';
import { answerParent, settingsOfProcess } from '../measure/answerParent';
import { BenchServer } from '../server/benchServer';
import { servedLimitSchema } from '../server/servedLimit';

const { limit } = settingsOfProcess(v.object({ limit: servedLimitSchema }));
const server = new BenchServer(limit);

answerParent(v.object({ kind: v.picklist(['listen', 'takeTally']) }), async ({ kind }) => {
  if (kind === 'takeTally') {
    return server.takeTally();
  }
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  const address = server.http.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server listens on no port.');
  }
  return { url: `http://127.0.0.1:${address.port}` };
});
