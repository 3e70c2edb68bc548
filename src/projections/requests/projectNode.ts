import type { ReadBatch } from '../../calls/readBatch';
import { literal, literalList } from '../values/literal';
import { codePurpose, codeRequest, type CodeTarget } from './codeTarget';

/**
 * The requests of a look-up as a program for Node.js without any package. It cuts the ids into batches itself and holds no token:
 * that comes from the environment. Total.
 */
export function projectNode(batches: readonly ReadBatch[], target: CodeTarget): string {
  const request = codeRequest(batches, target);
  if (request === undefined) {
    return '';
  }
  const { batchSize, ids, options, url } = request;
  const members = options.map(([name, value]) => {
    const text = typeof value === 'string' ? literal(value) : literalList(value, '  ', '  ');
    return `  ${name}: ${text},\n`;
  });
  return `// ${codePurpose(ids, batches.length)}
// Needs Node.js 18 or later, and an access token in the environment variable HUBSPOT_TOKEN.
const url = ${literal(url)};
const ids = ${literalList(ids, '', '  ')};
const options = {
${members.join('')}};

async function readCalls() {
  const results = [];
  const errors = [];
  for (let start = 0; start < ids.length; start += ${batchSize}) {
    const inputs = ids.slice(start, start + ${batchSize}).map(id => ({ id }));
    const response = await fetch(url, {
      method: "POST",
      headers: {
        Authorization: \`Bearer \${process.env.HUBSPOT_TOKEN}\`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ ...options, inputs }),
    });
    const text = await response.text();
    const answer = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : {};
    if (!Array.isArray(answer.results)) {
      throw new Error(\`HubSpot answered \${response.status}: \${text}\`);
    }
    results.push(...answer.results);
    errors.push(...(answer.errors ?? []));
  }
  return { results, errors };
}

readCalls().then(
  calls => console.log(JSON.stringify(calls, null, 2)),
  error => {
    console.error(error);
    process.exitCode = 1;
  },
);
`;
}
