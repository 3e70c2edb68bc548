import type { ReadBatch } from '../../calls/readBatch';
import { literal, literalList } from '../values/literal';
import { codePurpose, codeRequest, type CodeTarget } from './codeTarget';

/**
 * The requests of a look-up as a program for Python with the package requests. It cuts the ids into batches itself and holds no
 * token: that comes from the environment. Total.
 */
export function projectPython(batches: readonly ReadBatch[], target: CodeTarget): string {
  const request = codeRequest(batches, target);
  if (request === undefined) {
    return '';
  }
  const { batchSize, ids, options, url } = request;
  const members = options.map(([name, value]) => {
    const text = typeof value === 'string' ? literal(value) : literalList(value, '    ', '    ');
    return `    ${literal(name)}: ${text},\n`;
  });
  return `# ${codePurpose(ids, batches.length)}
# Needs the package requests, and an access token in the environment variable HUBSPOT_TOKEN.
import json
import os

import requests

url = ${literal(url)}
ids = ${literalList(ids, '', '    ')}
options = {
${members.join('')}}

results = []
errors = []
for start in range(0, len(ids), ${batchSize}):
    inputs = [{"id": call_id} for call_id in ids[start : start + ${batchSize}]]
    response = requests.post(
        url,
        headers={"Authorization": "Bearer " + os.environ["HUBSPOT_TOKEN"]},
        json={**options, "inputs": inputs},
        timeout=60,
    )
    is_json = "json" in response.headers.get("Content-Type", "")
    answer = response.json() if is_json else {}
    if not isinstance(answer.get("results"), list):
        raise SystemExit(f"HubSpot answered {response.status_code}: {response.text}")
    results += answer["results"]
    errors += answer.get("errors", [])

print(json.dumps({"results": results, "errors": errors}, indent=2))
`;
}
