import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { AccountPortal } from '../../../../src/calls/accountPortal';
import { LookUpTool, type ToolSettings } from '../../../../src/features/languageModel/lookUpTool';
import { ToolError } from '../../../../src/features/languageModel/toolError';
import type { ToolQuestion } from '../../../../src/features/languageModel/toolQuestion';
import { AccessToken } from '../../../../src/hubspot/tokens/accessToken';
import { createServices } from '../../../../src/services/createServices';
import { buildPorts } from '../../../support/builders/buildPorts';
import { promptTiming } from '../../../support/builders/promptTiming';
import { askedIds } from '../../../support/hubspot/askedIds';
import { createNumberedPortal } from '../../../support/hubspot/numberedPortal';

describe('The tool for language models', () => {
  it('asks with the number of calls and the account, and reads nothing before', async () => {
    const { add, requests, tool } = boot();
    await add('Production', { id: '4300100', type: 'STANDARD' });
    const asked = await tool.prepare({ ids: ['4300015, 4300016', '4300016'] });
    const title = 'Look up 2 calls in Production · production · 4300100?';
    assert.equal(asked.title, title);
    const one = await tool.prepare({ ids: ['4300015'] });
    assert.match(one.title, /^Look up 1 call in Production/);
    assert.deepStrictEqual(requests, []);
  });

  it('asks about as many calls as HubSpot is asked for', async () => {
    const id = fc.integer({ min: 1, max: 300 }).map(String);
    const text = fc.oneof(
      id,
      id.map(each => `https://app.hubspot.com/contacts/1/record/0-48/${each}`),
      fc.array(id, { maxLength: 12 }).map(ids => JSON.stringify(ids)),
      fc.array(id, { maxLength: 12 }).map(ids => ids.join(', ')),
      fc.constantFrom('the last one', '430004.0', '1.2E+5', ''),
      fc.string({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async ids => {
        const { add, requests, tool } = boot();
        await add('Production');
        const question = await tool.prepare({ ids }).catch(isToolError);
        if (question === undefined) {
          await assert.rejects(tool.invoke({ ids }), ToolError);
          assert.deepStrictEqual(requests, []);
          return;
        }
        const { counts } = JSON.parse(await tool.invoke({ ids })) as Answer;
        const sent = requests.flatMap(({ ids: batch }) => batch);
        const said = /^Look up (\d+) calls? in/.exec(question.title);
        assert.equal(Number(said?.[1]), sent.length);
        assert.equal(new Set(sent).size, sent.length);
        assert.equal(counts.requested, sent.length);
      }),
      { numRuns: 200 },
    );
  });

  it('says and does the same about what is personal', async () => {
    for (const [access, isHidden, promise, note] of [
      ['masked', false, /stay behind masks/, /changing hubspotCalls\.languageModelAccess in/],
      ['full', true, /stay behind masks/, /changing hubspotCalls\.maskPersonalData in/],
      ['masked', true, /stay behind masks/, /languageModelAccess and hubspotCalls\.maskPers/],
      ['full', false, /all values of the properties/, undefined],
    ] as const) {
      const { add, change, hide, tool } = boot();
      await add('Production');
      change({ languageModelAccess: access });
      hide(isHidden);
      const input = { ids: ['4300015'] };
      const { message } = await tool.prepare(input);
      assert.match(message, promise);
      const answer = await tool.invoke(input);
      assert.equal(answer.includes('Call 4300015'), note === undefined, answer);
      assert.match(answer, note ?? /^(?![^]*•••)/);
    }
  });

  it('neither asks nor reads while it is off', async () => {
    const { add, change, requests, tool } = boot();
    await add('Production');
    change({ languageModelAccess: 'off' });
    const input = { ids: ['4300015'] };
    await assert.rejects(tool.prepare(input), isOff);
    await assert.rejects(tool.invoke(input), isOff);
    assert.deepStrictEqual(requests, []);
  });

  it('does not read what was agreed to before it was turned off', async () => {
    const { add, change, requests, tool } = boot();
    await add('Production');
    const input = { ids: ['4300015'] };
    await tool.prepare(input);
    change({ languageModelAccess: 'off' });
    await assert.rejects(tool.invoke(input), isOff);
    assert.deepStrictEqual(requests, []);
  });

  it('tells the model whom to ask where there is no account', async () => {
    await assert.rejects(boot().tool.prepare({ ids: ['1'] }), /no HubSpot account yet\. Ask the/);
  });

  it('reads nothing once it is cancelled', async () => {
    const { add, requests, tool } = boot();
    await add('Production');
    const cancel = new AbortController();
    const answer = tool.invoke({ ids: ['4300015'] }, cancel.signal);
    cancel.abort(new Error('cancelled'));
    await assert.rejects(answer, /cancelled/);
    assert.deepStrictEqual(requests, []);
  });

  describe('where the active account is another one than was named', () => {
    const first = { ids: ['4300015'] };
    const second = { ids: ['4300016'] };

    it('reads neither, for each question that was asked, and says what to do', async () => {
      const { add, requests, tool } = boot();
      await add('Sandbox');
      await tool.prepare(first);
      await tool.prepare(second);
      await add('Production');
      for (const input of [second, first]) {
        await assert.rejects(tool.invoke(input), (error: unknown) => {
          assert.ok(error instanceof ToolError);
          assert.match(error.message, /asked about the account "Sandbox", and "Production" is/);
          assert.match(error.message, /Call the tool again only if/);
          return true;
        });
      }
      assert.deepStrictEqual(requests, []);
      await tool.prepare(first);
      await tool.invoke(first);
      assert.equal(requests.length, 1);
    });

    it('reads what was asked about the active one, however many wait', async () => {
      const { add, again, requests, tool } = boot();
      await add('Sandbox');
      await tool.prepare(first);
      await add('Production');
      await tool.prepare(second);
      await tool.invoke(second);
      await assert.rejects(tool.invoke(first), /asked about the account "Sandbox"/);
      assert.deepStrictEqual(
        requests.map(({ account }) => account),
        ['Production'],
      );
      assert.deepStrictEqual(again.asked, []);
    });

    it('asks once more where the same was asked about both, and reads only what is agreed to', async () => {
      const { add, again, requests, tool } = boot();
      await add('Sandbox');
      await tool.prepare(first);
      await add('Production');
      await tool.prepare(first);
      again.agrees = false;
      await assert.rejects(tool.invoke(first), /the user has not agreed/);
      assert.deepStrictEqual(requests, []);
      again.agrees = true;
      await tool.invoke(first);
      assert.deepStrictEqual(
        requests.map(({ account }) => account),
        ['Production'],
      );
      const titles = again.asked.map(({ title }) => title);
      assert.deepStrictEqual([...new Set(titles)], ['Look up 1 call in Production?']);
    });

    it('asks once more where the input was edited while the user was asked', async () => {
      const { add, again, requests, tool } = boot();
      await add('Sandbox');
      await tool.prepare(first);
      await add('Production');
      again.agrees = false;
      await assert.rejects(tool.invoke(second), /the user has not agreed/);
      assert.deepStrictEqual(requests, []);
    });
  });

  it('reads the active account where nobody was asked', async () => {
    const { add, requests, tool } = boot();
    await add('Sandbox');
    await add('Production');
    await tool.invoke({ ids: ['4300015'] });
    assert.deepStrictEqual(
      requests.map(({ account }) => account),
      ['Production'],
    );
  });

  it('never reads another account than the one agreed to, in whatever order things happen', async () => {
    const inputs = [{ ids: ['4300015'] }, { ids: ['4300016'] }];
    const names = ['Sandbox', 'Production'];
    let reads = 0;
    const step = fc.oneof(
      fc.record({ kind: fc.constant('switch' as const), to: fc.nat(1) }),
      fc.record({ kind: fc.constant('ask' as const), input: fc.nat(1) }),
      fc.record({ kind: fc.constant('agree' as const), question: fc.nat() }),
      fc.record({ kind: fc.constant('decline' as const), question: fc.nat() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async steps => {
        const { add, again, requests, switchTo, tool } = boot();
        const ids = [await add('Sandbox'), await add('Production')];
        let active = 1;
        // VS Code's own dialogs, which the tool cannot see.
        const open: { readonly input: number; readonly account: number }[] = [];
        again.agrees = false;
        for (const each of steps) {
          if (each.kind === 'switch') {
            active = each.to;
            await switchTo(ids[active] ?? '');
          } else if (each.kind === 'ask') {
            await tool.prepare(inputs[each.input]);
            open.push({ input: each.input, account: active });
          } else {
            const [question] = open.splice(each.question % Math.max(1, open.length), 1);
            if (question === undefined || each.kind === 'decline') {
              continue;
            }
            requests.length = 0;
            await tool.invoke(inputs[question.input]).catch(isToolError);
            assert.ok(requests.every(({ account }) => account === names[question.account]));
            reads += requests.length;
          }
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(reads > 100, `${reads} reads`);
  });
});

/** The product on a portal of any size that keeps what it was asked. */
function boot() {
  const requests: { readonly account: string; readonly ids: readonly string[] }[] = [];
  const portal = createNumberedPortal();
  const ports = buildPorts({
    send: (request, signal) => {
      const { body = null, token } = request;
      requests.push({ account: token.reveal(), ids: askedIds({ json: body }) });
      return portal.send(request, signal);
    },
  });
  let isHidden = false;
  const configuration = () => ({ ...ports.configuration(), maskPersonalData: isHidden });
  const services = createServices({ ...ports, configuration }, promptTiming);
  const settings: { -readonly [Name in keyof ToolSettings]: ToolSettings[Name] } = {
    languageModelAccess: 'full',
    properties: ['hs_call_title'],
  };
  const again = { asked: [] as ToolQuestion[], agrees: true };
  const tool = new LookUpTool(services, settings, question => {
    again.asked.push(question);
    return Promise.resolve(again.agrees);
  });
  return {
    requests,
    tool,
    /** The questions of our own, and what the user says to the next ones. */
    again,
    /** Adds an account, whose token is its name, and makes it the active one. */
    add: async (name: string, portal?: AccountPortal) => {
      const token = AccessToken.parse(name);
      assert.ok(token);
      const { id } = await services.accounts.add(name, token);
      if (portal !== undefined) {
        await services.accounts.learn(id, portal);
      }
      return id;
    },
    switchTo: (id: string) => services.accounts.switchTo(id),
    change: (changed: Partial<ToolSettings>) => void Object.assign(settings, changed),
    hide: (wanted: boolean) => {
      isHidden = wanted;
      services.personal.update();
    },
  };
}

function isOff(error: unknown): true {
  assert.ok(error instanceof ToolError);
  assert.match(error.message, /turned this tool off .* Do not try again/);
  return true;
}

/** Lets a refusal pass that is meant for the model, and nothing else. */
function isToolError(error: unknown): undefined {
  assert.ok(error instanceof ToolError, String(error));
  return undefined;
}

interface Answer {
  readonly counts: { readonly requested: number };
}
