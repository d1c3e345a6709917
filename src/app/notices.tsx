import { useState } from 'react';
import type { Language } from '../core/ids.ts';
import { useExplorer, useUpdate } from '../state/hooks.ts';
import { dismissBrokenLink, reloadPage } from '../state/stores.ts';
import { useWords } from '../ui/parts/use-words.ts';
import styles from './app.module.css';

interface Props {
  /** The text is in this language, as it could not be had in the one that was asked for. */
  spoken?: Language | undefined;
  retryText: () => void;
  /** A style sheet did not come whole. */
  unstyled: boolean;
}

/** What the page has to say of itself, one line each: an update, a link that could not be followed, what is missing. */
export function Notices({ spoken, retryText, unstyled }: Props) {
  const words = useWords();
  const { trouble, status } = words;
  const broken = useExplorer((s) => s.brokenLink);
  const clinic = useExplorer((s) => s.content?.clinic);
  const [read, setRead] = useState(false);
  const update = useUpdate();
  const updated = { current: undefined, newer: trouble.updated.asked, reloading: trouble.updated.now }[
    update
  ];
  return (
    <div className={styles.notices}>
      {updated && <Notice text={updated} act={() => reloadPage()} deed={trouble.updated.reload} />}
      {unstyled && <Notice text={trouble.unstyled} act={() => reloadPage()} deed={trouble.page.reload} />}
      {broken && (
        <Notice
          text={
            broken === 'part'
              ? status.brokenOptions
              : clinic
                ? status.leftOut(clinic.name)
                : status.brokenLink
          }
          act={dismissBrokenLink}
          deed={status.dismiss}
        />
      )}
      {spoken && !read && (
        <Notice
          text={status.otherLanguage(words.languageName[spoken])}
          act={retryText}
          deed={status.retryText}
          close={() => setRead(true)}
        />
      )}
    </div>
  );
}

interface NoticeProps {
  text: string;
  act: () => void;
  deed: string;
  /** Where the deed does not end the notice. */
  close?: () => void;
}

function Notice({ text, act, deed, close }: NoticeProps) {
  const words = useWords();
  return (
    <div className={styles.notice} role="alert">
      <p>{text}</p>
      <div className={styles.deeds}>
        <button type="button" onClick={act}>
          {deed}
        </button>
        {close && (
          <button type="button" onClick={close}>
            {words.status.dismiss}
          </button>
        )}
      </div>
    </div>
  );
}
