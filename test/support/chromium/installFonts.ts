import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { installOnce } from '../machine/installOnce';
import { installPackages } from '../machine/installPackages';

/**
 * The fonts a headless browser shows: a machine for tests may have none at all, and pictures are to
 * look the same wherever they were taken. Returns the fontconfig file that knows these fonts only.
 */
export async function installFonts(): Promise<string> {
  const folder = await installOnce(`fonts-${packageVersion}`, async unfinished => {
    await installPackages(unfinished, packages);
    await mkdir(join(unfinished, 'ttf'));
    for (const file of files) {
      const source = join(unfinished, 'node_modules', '@expo-google-fonts', file);
      await copyFile(source, join(unfinished, 'ttf', basename(file)));
    }
    await rm(join(unfinished, 'node_modules'), { recursive: true });
    await writeFile(join(unfinished, 'fonts.conf'), fontconfig);
  });
  return join(folder, 'fonts.conf');
}

const packageVersion = '0.4.3';

const packages = [
  '@expo-google-fonts/inter@0.4.2',
  '@expo-google-fonts/jetbrains-mono@0.4.1',
  '@expo-google-fonts/noto-sans-jp@0.4.3',
];

const files = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'inter/700Bold/Inter_700Bold.ttf',
  'jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  'jetbrains-mono/400Regular_Italic/JetBrainsMono_400Regular_Italic.ttf',
  'jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
];

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">ttf</dir>
  ${alias('sans-serif', ['Inter', 'Noto Sans JP'])}
  ${alias('system-ui', ['Inter', 'Noto Sans JP'])}
  ${alias('monospace', ['JetBrains Mono', 'Noto Sans JP'])}
</fontconfig>
`;

function alias(name: string, families: readonly string[]): string {
  const preferred = families.map(family => `<family>${family}</family>`).join('');
  return `<alias binding="same"><family>${name}</family><prefer>${preferred}</prefer></alias>`;
}
