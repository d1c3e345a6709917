import { useState } from 'react';
import { useSettings } from '../../state/hooks.ts';
import { BODY_SHAPES, SKIN_TONES, TEXT_SIZES, THEMES } from '../../state/kept/saved-settings.ts';
import { keepPlaces, remember } from '../../state/stores.ts';
import { OfflineLine } from '../loading/offline-line.tsx';
import { Choice } from '../parts/choice.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './display-menu.module.css';

/** How all of the page looks: colours, size of the text, shape and skin of the body and calm mode, behind one button. */
export function DisplayMenu() {
  const words = useWords();
  const state = useState(false);
  const { open } = words.display;
  return (
    <section className={styles.menu} aria-label={open}>
      <Disclosure
        state={state}
        id="display"
        className={styles.panel}
        button={{ className: styles.open, children: open }}
        pressAway
      >
        <DisplayChoices />
      </Disclosure>
    </section>
  );
}

/** The choices themselves. */
function DisplayChoices() {
  const words = useWords();
  const { display } = words;
  const { theme, textSize, bodyShape, skin, calm, keepLastSeen } = useSettings((s) => s);
  return (
    <>
      <Choice
        name={display.textSize}
        value={textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: display.textSizes[`${value}`] }))}
        choose={(value) => remember({ textSize: value })}
      />
      <Choice
        name={display.theme}
        value={theme}
        options={THEMES.map((value) => ({ value, label: display.themes[value] }))}
        choose={(value) => remember({ theme: value })}
      />
      <Choice
        name={display.calm}
        value={calm ? 'on' : 'off'}
        options={[
          { value: 'off' as const, label: display.calmOff },
          { value: 'on' as const, label: display.calmOn },
        ]}
        choose={(value) => remember({ calm: value === 'on' })}
      />
      <p className={styles.note}>{display.calmHint}</p>
      <Choice
        name={words.bodyShape.name}
        value={bodyShape}
        options={BODY_SHAPES.map((value) => ({ value, label: words.bodyShape[value] }))}
        choose={(value) => remember({ bodyShape: value })}
      />
      <Choice
        name={display.skin}
        value={skin}
        options={SKIN_TONES.map((value) => ({ value, label: display.skins[value] }))}
        choose={(value) => remember({ skin: value })}
      />
      <Choice
        name={words.kept.keepPlace}
        value={keepLastSeen ? 'on' : 'off'}
        options={(['on', 'off'] as const).map((value) => ({ value, label: words.kept[value] }))}
        choose={(value) => keepPlaces(value === 'on')}
      />
      <p className={styles.note}>{words.kept.keepPlaceHint}</p>
      <OfflineLine />
    </>
  );
}
