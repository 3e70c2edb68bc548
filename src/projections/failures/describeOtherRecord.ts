import * as l10n from '@vscode/l10n';

/** Of an address of HubSpot's that leads to another record than a call, what it leads to; `undefined` for every other text. Total. */
export function describeOtherRecord(text: string): string | undefined {
  const [, type, word] = text.length > longestAddress ? [] : (recordPage.exec(text) ?? []);
  switch (type ?? word?.toLowerCase()) {
    case '0-1':
    case 'contact':
      return l10n.t('This is the address of a contact, not of a call.');
    case '0-2':
    case 'company':
      return l10n.t('This is the address of a company, not of a call.');
    case '0-3':
    case 'deal':
      return l10n.t('This is the address of a deal, not of a call.');
    case '0-5':
    case 'ticket':
      return l10n.t('This is the address of a ticket, not of a call.');
    case undefined:
    case '0-48':
      return undefined;
    default:
      return l10n.t('This is the address of another record, not of a call.');
  }
}

const recordPage =
  /^(?:https?:\/\/)?app(?:-[a-z0-9]+)?\.hubspot\.com\/contacts\/\d{1,20}\/(?:record\/(\d{1,3}-\d{1,20})|(contact|company|deal|ticket))\/\d/i;
const longestAddress = 2048;
