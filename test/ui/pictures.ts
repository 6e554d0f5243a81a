// Makes the pictures of the README from the built extension: `npm run pictures [-- NAME…]`.
import fs from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { root } from '../vscode/paths.mjs';
import { Workbench } from './workbench';

const FOLDER = path.join(root, 'media/pictures');
const LARGEST = 200_000;
const SOURCE = '004_5faa103fb0d3fbc6.txt';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;
type Theme = keyof typeof THEMES;

interface Scene {
  readonly name: string;
  readonly themes: readonly Theme[];
  /** Walks from a fresh window with the source open and the views shown to what the picture is of. */
  readonly walk: (workbench: Workbench) => Promise<void>;
}

/** Waits until what comes later (analysis, decorations, icons) has been drawn. */
const settle = (workbench: Workbench) => workbench.page.waitForTimeout(1500);

const everywhere = Object.keys(THEMES) as readonly Theme[];

const SCENES: readonly Scene[] = [
  {
    name: 'overview',
    themes: everywhere,
    walk: async (workbench) => {
      await workbench.expand('Actors', 'Qatar');
      await workbench.treeRow('Actors', 'States');
      await workbench.unhover();
    },
  },
  {
    name: 'hover',
    themes: ['light', 'dark'],
    walk: async (workbench) => {
      await workbench.hover('Tehreek-i-Taliban');
    },
  },
  {
    name: 'annotate',
    themes: ['light'],
    walk: async (workbench) => {
      await workbench.select('Istanbul');
      await workbench.command('Rapporteur: Annotate Selection…');
      await workbench.quickPickRows.first().waitFor();
      await workbench.unhover();
    },
  },
];

/** The same picture with 256 colours: a third of the size, and no eye tells. */
function shrink(png: Buffer): Buffer {
  const { buffer, byteOffset, byteLength } = png;
  const image = UPNG.decode(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return Buffer.from(UPNG.encode([UPNG.toRGBA8(image)[0]!], image.width, image.height, 256));
}

async function take(scene: Scene, theme: Theme): Promise<void> {
  const file = path.join(FOLDER, `${scene.name}-${theme}.png`);
  const workbench = await Workbench.open({
    installed: false,
    viewport: { width: 1320, height: 860 },
    settings: {
      'workbench.colorTheme': THEMES[theme],
      'window.autoDetectColorScheme': false,
      'window.autoDetectHighContrast': false,
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
    },
  });
  try {
    await workbench.openContainer('Rapporteur');
    await workbench.widenSideBar(380);
    await workbench.openFile(SOURCE);
    await (await workbench.treeRows('Actors')).first().waitFor();
    await settle(workbench);
    await workbench.unhover();
    await scene.walk(workbench);
    await settle(workbench);
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, shrink(await workbench.page.screenshot()));
  } catch (error) {
    await workbench.screenshot(path.join(root, '.vscode-test/logs', `picture-${scene.name}-${theme}.png`));
    throw error;
  } finally {
    await workbench.close();
  }
  const { size } = fs.statSync(file);
  console.log(
    `${path.relative(root, file)}: ${Math.round(size / 1000)} kB${size > LARGEST ? ', larger than it should be' : ''}`,
  );
}

const wanted = process.argv.slice(2);
for (const scene of SCENES)
  for (const theme of scene.themes)
    if (wanted.length === 0 || wanted.some((name) => `${scene.name}-${theme}`.startsWith(name)))
      await take(scene, theme).catch((error: unknown) => {
        console.error(`${scene.name}-${theme}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      });
