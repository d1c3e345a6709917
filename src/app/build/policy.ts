// Runs at build time only. What the built page carries in itself and what hosts are told to send (`hosting/`) are read from here.

import { BOOT_SOURCES } from './boot.ts';

/** What the built page may load and run: itself, and the decoder of the model's meshes. */
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${BOOT_SOURCES.script}`,
  `style-src 'self' ${BOOT_SOURCES.style}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Addresses that never change what they hold, because the name carries a hash of it. */
export const HASHED = String.raw`/(assets/[^/]+|(models|content|embed)/[^/]+[.-][0-9a-f]{8,}\.[a-z0-9]+)$`;
