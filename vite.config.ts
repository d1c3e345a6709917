import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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
  plugins: [react(), contentSecurityPolicy(), linkPreview(), notices()],
  resolve: { dedupe: ['three'] },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1300 },
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
