// Runs at build time only: the service worker with the list of all that one build holds, and what installing needs.

import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { packageFolder, workerFolders } from './packages.ts';

/** What is no part of the app that runs: previews and files for other pages, pictures for shops, fonts for browsers that are too old. */
const LEFT_OUT = ['preview.png', 'embed.*', 'embed/**', 'icons/shot-*.jpg', '**/*.woff'];

/** Files whose name carries a hash of their content: what the browser has of them already is not asked for again. */
const HASHED_NAME = /-[\w-]{8,}\.\w+$/;

/** Where the worker begins to be too large to be kept whole: any file of the app is smaller, bytes. */
const LARGEST_FILE = 4_000_000;

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Stops the build where the worker holds a package whose notices would not go out. */
const noticed = (root: string): Plugin => ({
  name: 'worker-packages',
  generateBundle(_options, bundle) {
    const known = new Set(workerFolders(root));
    for (const file of Object.values(bundle))
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const folder = packageFolder(id);
        if (folder?.includes('/node_modules/') && !known.has(folder) && !/rolldown$/.test(folder))
          throw new Error(`${folder} is in the worker: name it in src/app/build/packages.ts.`);
      }
  },
});

/** Keeps one whole build for when there is no net, and lets the app be installed. */
export const keepOffline = (root: string): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'worker.ts',
    // The page asks for its worker itself, once the body is there (`state/host/offline.ts`).
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      buildPlugins: { vite: [noticed(root)] },
      globPatterns: ['**/*'],
      globIgnores: LEFT_OUT,
      dontCacheBustURLsMatching: HASHED_NAME,
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
    },
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      name: 'Trigger Point Explorer',
      short_name: 'Trigger points',
      description:
        'See where trigger points commonly lie, what a tight band is, what an injection does, and which exercises follow.',
      lang: 'en',
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#fbf8f3',
      categories: ['health', 'medical', 'education'],
      icons: [
        icon(192, 'any'),
        icon(512, 'any'),
        icon(512, 'maskable'),
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
      screenshots: [
        { src: 'icons/shot-phone.jpg', sizes: '780x1328', type: 'image/jpeg', form_factor: 'narrow' },
        { src: 'icons/shot-tablet.jpg', sizes: '1180x820', type: 'image/jpeg', form_factor: 'wide' },
      ],
      shortcuts: [
        { name: 'Where does it hurt?', url: './#/en/pain' },
        { name: 'Lessons', url: './#/en/lesson' },
        { name: 'Practice', url: './#/en/practice' },
      ],
    },
  });
