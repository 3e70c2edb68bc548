/** A row as it is shown. */
export interface NodeView {
  /** Unique in the view, and the same for the same thing after a change. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The row as it is read aloud, in whole words, where that is more than label and description. */
  readonly spoken?: string;
  /** Plain text; HubSpot's words may be in it. A row of which more is to be said has its tooltip from `describeTooltip`. */
  readonly tooltip?: string;
  /** A codicon. */
  readonly icon?: string;
  readonly iconColor?: string;
  /** Words that menus match: what the row is and what it can do. */
  readonly contextValue: string;
  readonly children: 'none' | 'collapsed' | 'expanded';
}
