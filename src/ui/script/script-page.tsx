import { useCallback, useEffect, useState } from 'react';
import { NO_MARKS } from '../../domain/marks/marks-code.ts';
import { leftView } from '../../domain/script/cards.ts';
import { takesMarks } from '../../domain/view/options.ts';
import type { View } from '../../domain/view/view.ts';
import { useAhead } from '../../state/ahead-stores.ts';
import { useMarking } from '../../state/hooks.ts';
import { chooseMark } from '../../state/marker-stores.ts';
import { go, holdHere, leaveHere, replaceView, stayHere } from '../../state/stores.ts';
import { useAwakeScreen } from '../exercise/use-awake-screen.ts';
import { MissedTap } from '../marks/missed-tap.tsx';
import { focusNext } from './focus-next.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { HandLayers } from './over/hand-tools.tsx';
import { TalkOffer } from './over/talk-offer.tsx';
import { useTalkTaps } from './over/use-talk-taps.ts';
import { Plate } from './plate.tsx';
import styles from './script.module.css';
import { TalkSettings } from './talk-settings.tsx';
import { ThumbBand } from './thumb-band.tsx';
import { useBringTalk } from './use-bring-talk.ts';
import { type Talk, useTalk } from './use-talk.ts';
import { useTalkKeys } from './use-talk-keys.ts';

/** The talk of two minutes at a point: a card over the body, and under it a band for the thumb. */
export default function ScriptPage() {
  const talk = useTalk();
  useAwakeScreen(true);
  useBringTalk();
  return talk ? <Cards talk={talk} /> : null;
}

function Cards({ talk }: { talk: Talk }) {
  const [over, setOver] = useState<'question' | 'settings'>();
  const [after, setAfter] = useState(false);
  const close = useCallback(() => {
    stayHere();
    setOver(undefined);
    focusNext();
  }, []);
  const { view, step, plan } = talk;
  const ahead = useAhead((s) => s.state);
  const really = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    chooseMark(undefined);
    replaceView(leftView(view));
    leaveHere();
  };
  const own = (view.options.marks ?? NO_MARKS) !== (view.options.brought ?? NO_MARKS);
  const chosen = talk.picks.length > 0 || own;
  const leave = () => (chosen ? setOver('question') : really());
  useEffect(
    () =>
      chosen
        ? holdHere({ ask: () => setOver('question'), stay: close, free: belongs, bare: leftView })
        : undefined,
    [chosen, close],
  );
  useTalkKeys({
    back: () => !over && step(-1),
    next: () => {
      if (over) return;
      if (plan) go(plan);
      else step(1);
    },
    out: () => (over ? close() : leave()),
  });
  const marks = takesMarks(talk.card);
  const asked = useMarking((s) => s.offer !== undefined) && marks;
  const draws = useMarking((s) => s.hand !== 'mark');
  useTalkTaps(marks && !draws);
  // What was asked on a card is not asked on the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the card is another
  useEffect(() => () => chooseMark(undefined), [talk.card]);
  // Whoever comes by keyboard stands where the talk goes on.
  useEffect(focusNext, []);
  return (
    <main className={styles.page} id="text" data-over={over} data-card-now={talk.card} data-ahead={ahead}>
      <HandLayers />
      <MissedTap />
      {over === 'settings' ? <TalkSettings talk={talk} close={close} /> : <Plate talk={talk} after={after} />}
      {over === 'question' ? (
        <LeaveQuestion stay={close} leave={really} />
      ) : asked ? (
        <TalkOffer />
      ) : (
        <ThumbBand
          talk={talk}
          leave={leave}
          settingsOpen={over === 'settings'}
          openSettings={() => (over ? close() : setOver('settings'))}
          tellContrast={setAfter}
        />
      )}
    </main>
  );
}

/** The talk's own cards, and the plan that it leads to. */
const belongs = ({ page, options }: View): boolean => page === 'plan' || options.card !== undefined;
