import * as l10n from '@vscode/l10n';
import { missingAbilities, scopeOfAbility, type AccountCheck } from '../../calls/accountCheck';
import type { DailyUsage } from '../../calls/dailyUsage';
import type { LookupAccount } from '../../calls/lookup';
import { describeFailedState } from '../failures/describeFailedState';
import { formatTime } from '../values/formatTime';
import { listInWords } from '../values/listInWords';
import { describeAccountType } from './describeAccount';
import { describeAbility } from './describeCheck';
import { describeCheckFailure } from './describeCheckFailure';
import { describeDay, type Moment } from './describeUsage';

/** What is known about an account besides its name, for the rows below it. */
export function accountFacts({
  account,
  check,
  usage,
  moment,
  isForSession,
}: KnownAccount): readonly AccountFact[] {
  const { portal } = account;
  const lacking = check === undefined ? [] : missingAbilities(check);
  return [
    ...failed(check),
    ...(isForSession
      ? [{ label: l10n.t('Token'), value: l10n.t('kept for this session only'), icon: 'warning' }]
      : []),
    ...(portal === undefined
      ? []
      : [
          {
            label: l10n.t('HubSpot account'),
            value: [portal.id, portal.name].filter(Boolean).join(' · '),
          },
          { label: l10n.t('Kind'), value: describeAccountType(portal) ?? '' },
          { label: l10n.t('Region'), value: portal.region ?? '' },
        ]),
    ...(check?.token?.userId === undefined
      ? []
      : [{ label: l10n.t('Token made by user'), value: check.token.userId }]),
    ...(check?.token === undefined
      ? []
      : [
          {
            label: l10n.t('Scopes'),
            value: check.token.scopes.toSorted().join(', ') || l10n.t('none'),
          },
        ]),
    ...(lacking.length === 0
      ? []
      : [
          {
            label: l10n.t('Not readable'),
            value: listInWords(lacking.map(describeAbility)),
            icon: 'warning',
            missing: lacking.map(ability => scopeOfAbility[ability]),
          },
        ]),
    ...(usage === undefined ? [] : [describeDay(usage, moment)]),
    ...(check === undefined
      ? []
      : [
          {
            label: l10n.t('Checked'),
            value: formatTime(check.checkedAt) ?? check.checkedAt,
            ...(check.failure === undefined ? { icon: 'check' } : {}),
          },
        ]),
  ].filter(({ value }) => value !== '');
}

/** An account and what was found out about it. */
export interface KnownAccount {
  readonly account: LookupAccount;
  readonly check?: AccountCheck | undefined;
  readonly usage?: DailyUsage | undefined;
  readonly moment: Moment;
  /** True where the token goes with the window. */
  readonly isForSession: boolean;
}

/** Something that is known of an account. */
export interface AccountFact {
  readonly label: string;
  readonly value: string;
  /** A codicon, where the fact needs attention or is good news. */
  readonly icon?: string;
  /** The scopes that would mend it. */
  readonly missing?: readonly string[];
}

function failed(check: AccountCheck | undefined): readonly AccountFact[] {
  const failure = check?.failure;
  return failure === undefined
    ? []
    : [
        {
          label: failure.category,
          value: describeCheckFailure(failure),
          icon: describeFailedState(failure).icon,
        },
      ];
}
