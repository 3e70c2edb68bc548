import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Lookup } from '../../calls/lookup';
import { withoutIcons } from '../../platform/withoutIcons';
import { describeForSupport } from '../../projections/describeForSupport';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/findLookup';
import type { ProblemBoard } from './problemBoard';

/** An id of a look-up, as a quick fix names it. */
const aboutSchema = v.object({ lookupId: v.string(), id: v.exactOptional(v.string()) });

/** Says nothing more about an id of a look-up, in its texts and in the response. */
export function ignoreProblem(board: ProblemBoard, argument: unknown): void {
  const about = v.safeParse(aboutSchema, argument);
  if (about.success && about.output.id !== undefined) {
    const { id, lookupId } = about.output;
    board.ignore(lookupId, id);
    vscode.window.setStatusBarMessage(
      l10n.t('Ignored {0}. “Show Ignored Problems Again” takes that back.', withoutIcons(id)),
      statusMs,
    );
  }
}

/** Long enough to be read, in the bar at the bottom of the window. */
const statusMs = 10_000;

/** Puts onto the clipboard what HubSpot's support asks for: no token, no ids, nothing of a call. */
export async function copySupportDetails(
  { store }: Pick<Services, 'store'>,
  argument: unknown,
): Promise<void> {
  const about = v.safeParse(aboutSchema, argument);
  const lookup = findLookup(store, about.success ? about.output.lookupId : argument);
  const id = about.success ? about.output.id : undefined;
  const details = lookup && describeForSupport(lookup, id);
  if (details === undefined) {
    void vscode.window.showInformationMessage(
      l10n.t('There is nothing to report: this look-up has brought no error.'),
    );
    return;
  }
  await vscode.env.clipboard.writeText(details);
  void vscode.window.showInformationMessage(
    l10n.t('Copied: request, status, correlation ID and time. No token, no ID, no call.'),
  );
}

/** Says where in HubSpot the scopes are added that a look-up's token lacks, or those that are named. */
export async function explainScope(
  { store }: Pick<Services, 'store'>,
  argument: unknown,
): Promise<void> {
  const named = v.safeParse(scopesSchema, argument);
  const scopes = named.success ? named.output.scopes : scopesOf(findLookup(store, argument));
  const scope = scopes.join(', ') || callsScope;
  const guide = l10n.t('Open HubSpot’s Guide');
  const copy = l10n.t('Copy the Scope');
  const picked = await vscode.window.showInformationMessage(
    l10n.t('The token needs the scope {0}.', scope),
    { modal: true, detail: steps() },
    guide,
    copy,
  );
  if (picked === guide) {
    await vscode.env.openExternal(vscode.Uri.parse(guideAddress));
  } else if (picked === copy) {
    await vscode.env.clipboard.writeText(scope);
  }
}

const scopesSchema = v.object({ scopes: v.array(v.string()) });

/** HubSpot reads calls under the scope of contacts. */
const callsScope = 'crm.objects.contacts.read';

const guideAddress =
  'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/account-service-keys';

function steps(): string {
  return [
    l10n.t('1. In HubSpot, open Development, then Keys > Service keys, and there your key.'),
    l10n.t('2. Press Add new scope, choose the scope, press Update, and save the key.'),
    l10n.t('3. For a private app: Development > Legacy apps, your app, Scopes.'),
    l10n.t('4. Back here, check the account or retry the calls. The token stays the same.'),
  ].join('\n');
}

/** Those HubSpot has named, that of calls first: any one of them would do. */
function scopesOf(lookup: Lookup | undefined): readonly string[] {
  const named = (lookup?.exchanges ?? []).flatMap(({ outcome }) =>
    outcome.kind === 'failed' ? (outcome.failure.scopes ?? []) : [],
  );
  return named.includes(callsScope) ? [callsScope] : named.slice(0, 1);
}
