import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { SharedWindow } from '../../../../src/hubspot/limits/sharedWindow';

const intervalMs = 10_000;

describe('What others use of the window', () => {
  let nowMs = 0;
  let shared = new SharedWindow();
  beforeEach(() => {
    nowMs = 0;
    shared = new SharedWindow();
    mock.method(performance, 'now', () => nowMs);
  });
  afterEach(() => mock.reset());

  const send = (count: number) => Array.from({ length: count }, () => shared.send(intervalMs));
  const answer = (
    sent: ReturnType<SharedWindow['send']> | undefined,
    remaining: number,
  ): number => {
    assert.ok(sent);
    shared.learn({ requests: 100, remaining, intervalMs }, sent);
    return shared.usedByOthers;
  };

  it('is nothing as long as no answer has told of it', () => {
    assert.equal(shared.usedByOthers, 0);
    const [sent] = send(1);
    assert.ok(sent);
    shared.learn({ requests: 100, intervalMs }, sent);
    assert.equal(shared.usedByOthers, 0);
  });

  it('is what is used beside the requests that were sent before', () => {
    const [first] = send(3);
    assert.equal(answer(first, 100 - 1 - 6), 6);
  });

  it('is not what was sent later and has arrived before', () => {
    const [first, , , last] = send(4);
    assert.equal(answer(first, 100 - 4), 3);
    assert.equal(answer(last, 100 - 1), 0);
  });

  it('is not what still counts at HubSpot because it was long on its way', () => {
    const early = send(10);
    early.forEach(sent => answer(sent, 90));
    nowMs = intervalMs + 50;
    const [late] = send(1);
    // HubSpot counts the ten as well: they had arrived later than they were sent.
    assert.equal(answer(late, 100 - 11), 0);
  });

  it('is what cannot be ours, whatever order requests arrive in', () => {
    const sent = send(10);
    answer(sent[9], 100 - 1);
    assert.equal(answer(sent[0], 100 - 25), 15);
  });

  it('counts none of ours that HubSpot has refused', () => {
    const sent = send(10);
    sent.slice(0, 4).forEach(each => shared.refuse(each));
    assert.equal(answer(sent[9], 0), 94);
  });

  it('counts ours that have aged since the request was sent', () => {
    const early = send(10);
    nowMs = intervalMs - 10;
    const [late] = send(1);
    early.forEach(each => shared.age(each));
    answer(send(5)[4], 100 - 6);
    assert.equal(answer(late, 100 - 11), 0);
  });

  it('is told from what was sent an interval ago, be it answered or not', () => {
    send(10);
    nowMs = intervalMs + 50;
    const [late] = send(1);
    assert.equal(answer(late, 100 - 21), 20);
  });

  it('is forgotten when others have stopped', () => {
    const [first] = send(1);
    assert.equal(answer(first, 100 - 51), 50);
    nowMs = 30_000;
    const [later] = send(1);
    assert.equal(answer(later, 100 - 1), 0);
  });
});
