import type { Theme, Workbench } from './workbench';

/**
 * Takes pictures for a person to look at, into the folder `SHOTS` names; does nothing where it names none. In each of `themes` or,
 * where something is open that a change of theme would close, in the one that is there.
 */
export async function shoot(
  workbench: Workbench,
  name: string,
  themes: readonly Theme[] = [],
): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  if (themes.length === 0) await workbench.page.screenshot({ path: `${folder}/${name}.png` });
  for (const theme of themes) {
    await workbench.useTheme(theme);
    await workbench.screenshot(`${folder}/${name}-${theme.replaceAll(' ', '')}.png`);
  }
}
