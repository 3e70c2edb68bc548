import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { commandId } from '../../contributions';
import { afterStart } from '../../platform/afterStart';
import type { PersonalData } from '../../services/privacy/personalData';

/** Says in the status bar that what is personal is hidden, for as long as it is. */
export class MaskStatus implements Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    commandId('showPersonalData'),
    vscode.StatusBarAlignment.Right,
    99,
  );
  private readonly subscriptions;

  constructor(private readonly personal: PersonalData) {
    const tooltip = l10n.t('Personal data in calls is hidden. Click to show it.');
    this.item.name = l10n.t('Hidden personal data');
    this.item.text = `$(eye-closed) ${l10n.t('Masked')}`;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.item.command = commandId('showPersonalData');
    this.subscriptions = [personal.onDidChange(() => this.show()), afterStart(() => this.show())];
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.item.dispose();
  }

  private show(): void {
    if (this.personal.isHidden) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }
}
