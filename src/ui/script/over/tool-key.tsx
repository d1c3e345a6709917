import type { ComponentProps } from 'react';
import styles from '../thumb-band.module.css';

/** A key of the talk's tools that has a sign in place of a word; its name is read out, and shown to who stays on it. */
export function ToolKey({ name, ...of }: { name: string } & ComponentProps<'button'>) {
  return <button type="button" className={styles.tool} aria-label={name} title={name} {...of} />;
}
