import type { LookupAccount } from '../../calls/lookup';
import { accountForModel } from '../../projections/accounts/accountForModel';
import { projectToolAnswer } from '../../projections/languageModel/projectToolAnswer';
import type { Services } from '../../services/createServices';
import { OpenQuestions } from './openQuestions';
import { ToolError } from './toolError';
import { describeToolQuestion, type ToolQuestion } from './toolQuestion';
import { readToolRequest, type ToolRequest } from './toolRequest';

/** The user's settings that the tool goes by, as they are at each use. */
export interface ToolSettings {
  readonly languageModelAccess: 'off' | 'masked' | 'full';
  readonly properties: readonly string[];
}

/** Looks calls up for a language model. Errors are written for the model: what is wrong, and what to do or whom to ask. */
export class LookUpTool {
  private readonly questions = new OpenQuestions();

  constructor(
    private readonly services: Pick<Services, 'accounts' | 'lookups' | 'personal'>,
    private readonly settings: ToolSettings,
    /** Asks where it is not certain what was agreed to. */
    private readonly askAgain: (question: ToolQuestion) => Promise<boolean>,
  ) {}

  /** What the user is to be asked before anything is read. No invocation need follow. */
  async prepare(input: unknown): Promise<ToolQuestion> {
    this.requireAccess();
    const request = await readToolRequest(input);
    const account = this.requireAccount();
    this.questions.add(request, account);
    return this.describe(request, account);
  }

  /** Answers as JSON text. Reads no other account than the one that was named in the question. */
  async invoke(input: unknown, signal?: AbortSignal): Promise<string> {
    this.requireAccess();
    const request = await readToolRequest(input);
    const account = this.requireAccount();
    await this.requireAgreement(request, account);
    signal?.throwIfAborted();
    const { archived, duplicates, ids, invalid, properties } = request;
    const options = {
      properties: properties ?? this.settings.properties,
      propertiesWithHistory: [],
      archived,
    };
    const asked = [...ids, ...duplicates];
    const lookup = await this.services.lookups.run(
      { ids: asked, invalid, options, account },
      signal,
    );
    const { maskedBy } = this;
    const shown = maskedBy.length > 0 ? this.services.personal.hidden(lookup) : lookup;
    return JSON.stringify(projectToolAnswer(shown, maskedBy), null, 1);
  }

  private requireAccess(): void {
    if (this.settings.languageModelAccess === 'off') {
      throw new ToolError(
        'The user has turned this tool off (setting hubspotCalls.languageModelAccess). Do not try again.',
      );
    }
  }

  private requireAccount(): LookupAccount {
    const { active } = this.services.accounts;
    if (active === undefined) {
      throw new ToolError(
        'There is no HubSpot account yet. Ask the user to run the command "HubSpot Calls: Add Account…" or "HubSpot Calls: Try with Sample Data", then try again.',
      );
    }
    return active;
  }

  private async requireAgreement(request: ToolRequest, active: LookupAccount): Promise<void> {
    const agreement = this.questions.answer(request, active);
    switch (agreement.kind) {
      case 'agreed':
        return;
      case 'otherAccount':
        throw new ToolError(
          `Nothing was looked up: the user was asked about the account "${accountForModel(agreement.named)}", and "${accountForModel(active)}" is the active one now. Tell the user so. Call the tool again only if they want the account that is active now; they are asked once more.`,
        );
      case 'uncertain':
        if (!(await this.askAgain(this.describe(request, active)))) {
          throw new ToolError(
            'Nothing was looked up: the user has not agreed. Do not call the tool again unless they ask for it.',
          );
        }
    }
  }

  private describe({ ids }: ToolRequest, account: LookupAccount): ToolQuestion {
    return describeToolQuestion(ids.length, account, this.maskedBy.length > 0);
  }

  /** The settings that keep what is personal from the model. */
  private get maskedBy(): readonly string[] {
    return [
      ...(this.settings.languageModelAccess === 'full' ? [] : ['hubspotCalls.languageModelAccess']),
      ...(this.services.personal.isHidden ? ['hubspotCalls.maskPersonalData'] : []),
    ];
  }
}
