import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { bootWords } from './src/app/build/boot.ts';
import { buildFiles } from './src/app/build/build-files.ts';
import { devBuilds } from './src/app/build/dev/dev-builds.ts';
import { earlyFonts } from './src/app/build/early-fonts.ts';
import { embedFiles } from './src/app/build/embed/embed-files.ts';
import { keepOffline } from './src/app/build/keep-offline.ts';
import { notices } from './src/app/build/notices.ts';
import { POLICY } from './src/app/build/policy.ts';
import { linkPreview } from './src/app/build/preview-tags.ts';
import { shortNames } from './src/app/build/short-names.ts';
import { threeParts } from './src/app/build/three-parts.ts';
import LongestFirst from './tests/tools/longest-first.ts';

/** Puts the policy into the built page (the development server needs inline scripts of its own). */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    threeParts(),
    bootWords(),
    linkPreview(),
    buildFiles(import.meta.dirname),
    devBuilds(),
    contentSecurityPolicy(),
    earlyFonts(),
    embedFiles(import.meta.dirname),
    notices(),
    // A package for a learning platform is kept by the platform.
    mode === 'scorm' ? [] : keepOffline(import.meta.dirname),
  ],
  resolve: { dedupe: ['three'] },
  css: { modules: { generateScopedName: shortNames(import.meta.dirname) } },
  build: {
    target: ['safari15.4', 'ios15.4', 'chrome109', 'firefox115'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
    // One style sheet: a part's own that does not come would leave the part without its looks, or without a way back.
    cssCodeSplit: false,
    // What the page begins with is one piece: left to itself the build makes a piece of all that a later page shares with it, and
    // thirty of them pack worse than one.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
  test: {
    reporters: ['default', './tests/tools/summary.ts'],
    sequence: { sequencer: LongestFirst },
    // As many files at a time as there are processors; a page of software WebGL takes more than one of them.
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/tools/all-words.ts'],
          // Speed is asserted nowhere: a machine may be slow, and busy with a browser.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          setupFiles: ['tests/tools/all-words.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // What has not come in a second may only be slow.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
}));
