import { DisplayMenu } from './display-menu.tsx';
import styles from './header.module.css';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { LANGUAGES } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { lessonOptions, wayOptions } from '../../domain/view/taken-options.ts';
import {
  lessonView,
  muscleView,
  practiceView,
  regionView,
  startView,
  type View,
} from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { remember } from '../../state/stores.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import { PrintNotice } from '../print/print-notice.tsx';
import { printPage } from '../print/use-print.ts';

/** Name and way back, where one is, and the tools. */
export function Header() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  // A link that was shared for its questions alone has nothing that would answer them.
  const asked = view.options.ask === 'only';
  const { kind, group } = view.options;
  const home = { ...startView(view.language), options: lessonOptions(view.options) };
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={skipToText}>
        {words.skipToText}
      </button>
      <nav className={styles.trail} aria-label={words.breadcrumbs}>
        <a
          className={styles.brand}
          href={href(asked ? practiceView(home, view.region, { kind, group }) : home)}
          title={words.home}
        >
          <span className={styles.logo} aria-hidden="true" />
          <span className={styles.name}>{words.title}</span>
        </a>
        {content && !asked && <Trail view={view} content={content} />}
      </nav>
      {!asked && (
        <a
          className={styles.find}
          href={href({
            ...startView(view.language),
            side: view.side,
            page: 'search',
            options: wayOptions(view.options),
          })}
          aria-current={view.page === 'search' ? 'page' : undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5 21 21" />
          </svg>
          <span className={styles.findName}>{words.search.open}</span>
        </a>
      )}
      <LevelSwitch />
      {/* A new place folds the menu up again. */}
      <Tools key={href({ ...view, options: without(view.options, 'cam') })} view={view} />
      <PrintNotice />
    </header>
  );
}

/** How the text is put: everyday, or clinical. In the bar where there is room, else in the menu. */
function LevelSwitch() {
  const words = useWords();
  const level = useSettings((s) => s.level);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{words.level.name}</legend>
      {(['everyday', 'clinical'] as const).map((l) => (
        <button key={l} type="button" aria-pressed={level === l} onClick={() => remember({ level: l })}>
          {words.level[l]}
        </button>
      ))}
    </fieldset>
  );
}

/** Language, display, help, the sources and print, behind one button. */
function Tools({ view }: { view: View }) {
  const words = useWords();
  const offered = useExplorer((s) => s.content?.clinic?.languages) ?? LANGUAGES;
  const state = useState(false);
  return (
    <Disclosure
      state={state}
      id="tools"
      className={styles.tools}
      button={{ className: styles.menu, children: words.menu }}
      pressAway
      kept
    >
      <LevelSwitch />
      <DisplayMenu />
      <nav className={styles.languages} aria-label={words.language}>
        {offered
          .filter((l) => l !== view.language)
          .map((l) => (
            <a key={l} href={href({ ...view, language: l })} lang={l} hrefLang={l}>
              {words.languageName[l]}
            </a>
          ))}
      </nav>
      {view.options.ask !== 'only' && (
        <>
          <a className={styles.about} href={href(lessonView(view))}>
            {words.lesson.title}
          </a>
          {!view.options.ask && (
            <a className={styles.about} href={href(practiceView(startView(view.language)))}>
              {words.practice.title}
            </a>
          )}
          <a className={styles.about} href={href({ ...startView(view.language), page: 'help' })}>
            {words.help.open}
          </a>
          <a className={styles.about} href={href({ ...startView(view.language), page: 'about' })}>
            {words.about}
          </a>
        </>
      )}
      <button type="button" className={styles.print} data-print onClick={() => void printPage()}>
        {words.print.open}
      </button>
    </Disclosure>
  );
}

function Trail({ view, content }: { view: View; content: ContentBundle }) {
  const region = lookup(content).region(view.region);
  const muscle = lookup(content).muscle(view.muscle);
  return (
    <>
      {region && <a href={href(regionView(view, region.id))}>{region.name}</a>}
      {region && muscle && (
        <a href={href(muscleView(view, { region: region.id, muscle: muscle.id }))}>{muscle.name}</a>
      )}
    </>
  );
}

/** The address is taken by the view, so this is a button that moves the focus, not a link. */
function skipToText(): void {
  const target = document.querySelector<HTMLElement>('#text h1');
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
