/** What a release is made of. */
export interface Release {
  /** As it is published: `v1.2.0`, or `v1.3.0-pre` for a pre-release. */
  readonly tag: string;
  /** That of package.json. */
  readonly version: string;
  readonly changelog: string;
}

/** Why something must not be published as it is; nothing where it may. */
export function releaseFaults({ changelog, tag, version }: Release): readonly string[] {
  const [newest = ''] = /^## .*$/m.exec(changelog) ?? [];
  return [
    ...(tag.replace(/-pre$/, '') === `v${version}`
      ? []
      : [`The tag ${tag} does not name version ${version}.`]),
    ...(new RegExp(`^## ${version.replaceAll('.', '\\.')}, \\d{4}-\\d\\d-\\d\\d$`).test(newest)
      ? []
      : [`The newest part of CHANGELOG.md is “${newest}”, not “## ${version}, ” and a date.`]),
  ];
}
