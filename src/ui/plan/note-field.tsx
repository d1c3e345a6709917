import { useEffect, useId, useState } from 'react';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

interface Props {
  note: string;
  /** Letters that have room. */
  most: number;
  change: (note: string) => void;
}

/** So long after the last letter the address is written, milliseconds: browsers refuse a new one at every key. */
const REST = 400;

/** A line in one's own words, which becomes part of the link. */
export function NoteField({ note, most, change }: Props) {
  const { making } = usePlanWords();
  const [text, setText] = useState(note);
  /** More was typed or pasted than has room. */
  const [full, setFull] = useState(false);
  const hint = useId();
  useEffect(() => {
    if (text.trim() === note) return;
    const later = setTimeout(() => change(text), REST);
    return () => clearTimeout(later);
  }, [text, note, change]);
  const type = (typed: string) => {
    const letters = [...typed];
    setFull(letters.length > most);
    setText(letters.slice(0, most).join(''));
  };
  return (
    <label className={styles.noteField}>
      <span>{making.note}</span>
      <input
        type="text"
        value={text}
        aria-describedby={hint}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => text.trim() !== note && change(text)}
      />
      <small id={hint}>{making.noteHint}</small>
      <small data-full={full || undefined}>{making.noteLetters([...text].length, most)}</small>
      <strong role="status">{full && making.noteFull(most)}</strong>
    </label>
  );
}
