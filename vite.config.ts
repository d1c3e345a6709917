import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { bootWords } from './src/app/build/boot.ts';
import { buildFiles } from './src/app/build/build-files.ts';
import { notices } from './src/app/build/notices.ts';
import { POLICY } from './src/app/build/policy.ts';
import { linkPreview } from './src/app/build/preview-tags.ts';

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

export default defineConfig({
  base: './',
  plugins: [
    react(),
    bootWords(),
    linkPreview(),
    buildFiles(import.meta.dirname),
    contentSecurityPolicy(),
    notices(),
  ],
  resolve: { dedupe: ['three'] },
  build: {
    target: ['safari15.4', 'ios15.4', 'chrome109', 'firefox115'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1300,
    // One style sheet: a part's own that does not come would leave the part without its looks, or without a way back.
    cssCodeSplit: false,
  },
  test: {
    reporters: ['default', './tests/tools/summary.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Software WebGL keeps both cores busy: one page at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
