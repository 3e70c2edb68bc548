import * as l10n from '@vscode/l10n';

/** What has set a value, in words; HubSpot's own word where it is one nobody has listed. */
export function describeSource(sourceType: string): string {
  switch (sourceType) {
    case 'CRM_UI':
    case 'CRM_UI_BULK_ACTION':
      return l10n.t('in HubSpot');
    case 'MOBILE_ANDROID':
    case 'MOBILE_IOS':
      return l10n.t('in HubSpot’s mobile app');
    case 'API':
      return l10n.t('by the API');
    case 'INTEGRATION':
    case 'INTEGRATIONS_PLATFORM':
      return l10n.t('by an integration');
    case 'AUTOMATION_PLATFORM':
    case 'WORKFLOWS':
      return l10n.t('by a workflow');
    case 'BATCH_UPDATE':
      return l10n.t('by a batch update');
    case 'IMPORT':
      return l10n.t('by an import');
    case 'MIGRATION':
      return l10n.t('by a migration');
    case 'MERGE_OBJECTS':
    case 'MERGE_CONTACTS':
      return l10n.t('by a merge');
    case 'CALCULATED':
    case 'INTERNAL_PROCESSING':
      return l10n.t('by HubSpot itself');
    case 'DATA_ENRICHMENT':
      return l10n.t('by data enrichment');
    case 'CONVERSATIONS':
      return l10n.t('by conversations');
    case 'FORM':
      return l10n.t('by a form');
    case 'SALESFORCE':
      return l10n.t('by Salesforce');
    default:
      return sourceType;
  }
}
