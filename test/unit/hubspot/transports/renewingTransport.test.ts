import { strict as assert } from 'node:assert';
import { AccessToken } from '../../../../src/hubspot/tokens/accessToken';
import { RenewingTransport } from '../../../../src/hubspot/transports/renewingTransport';
import { jsonResponse } from '../../../support/hubspot/jsonResponse';

describe('RenewingTransport', () => {
  const token = AccessToken.parse('first');
  const another = AccessToken.parse('second');
  assert.ok(token && another);

  /** Sends one request to a HubSpot that refuses each token, and answers which tokens were asked for and sent. */
  const send = async (controller: AbortController, onSent: () => void = () => undefined) => {
    const asked: string[] = [];
    const sent: unknown[] = [];
    const transport = new RenewingTransport(
      {
        send: request => {
          sent.push(request.token);
          onSent();
          return Promise.resolve(jsonResponse(401, {}));
        },
      },
      refused => {
        asked.push(refused === undefined ? 'any' : 'another');
        return Promise.resolve(refused === undefined ? token : another);
      },
    );
    const request = { method: 'GET', path: '/', token } as const;
    const ended = await transport.send(request, controller.signal).catch((error: unknown) => error);
    return { asked, ended, sent };
  };

  it('asks for another token once where HubSpot refuses the first', async () => {
    const { asked, ended, sent } = await send(new AbortController());
    assert.deepStrictEqual(
      [asked, sent],
      [
        ['any', 'another'],
        [token, another],
      ],
    );
    assert.deepStrictEqual(ended, jsonResponse(401, {}));
  });

  it('asks for no other token once it is cancelled: that may take a request of its own', async () => {
    const controller = new AbortController();
    const { asked, ended, sent } = await send(controller, () => controller.abort());
    assert.deepStrictEqual([asked, sent], [['any'], [token]]);
    assert.equal(ended, controller.signal.reason);
  });
});
