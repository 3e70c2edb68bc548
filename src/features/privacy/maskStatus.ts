import * as l10n from '@vscode/l10n';
import type { Disposable } from '../../base/disposables';
import { afterStart } from '../../platform/afterStart';
import { LateStatusItem } from '../../platform/lateStatusItem';
import type { PersonalData } from '../../services/privacy/personalData';

/** Says in the status bar that what is personal is hidden, for as long as it is. */
export class MaskStatus implements Disposable {
  private readonly item = new LateStatusItem(
    'showPersonalData',
    l10n.t('Hidden personal data'),
    99,
  );
  private readonly subscriptions;

  constructor(private readonly personal: PersonalData) {
    this.subscriptions = [personal.onDidChange(() => this.show()), afterStart(() => this.show())];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.item.dispose();
  }

  private show(): void {
    if (this.personal.isHidden) {
      const tooltip = l10n.t('Personal data in calls is hidden. Click to show it.');
      this.item.show(`$(eye-closed) ${l10n.t('Masked')}`, tooltip, tooltip);
    } else {
      this.item.hide();
    }
  }
}
