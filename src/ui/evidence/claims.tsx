import { type ComponentProps, createContext, type ReactNode, useContext, useId } from 'react';
import type { Certainty, Claim } from '../../core/content/bundle.ts';
import { backings, equallySure, firstOfEach, together } from '../../domain/evidence/signs.ts';
import { useSettings } from '../../state/hooks.ts';
import { CertaintyLine, CertaintySign } from './certainty-sign.tsx';
import styles from './claims.module.css';
import { PrintedCertainty } from './printed-certainty.tsx';

/** How the certainty of statements that stand together is said. */
interface Telling {
  claims: readonly Claim[];
  /** With what the ids of notes at the head begin, where the head says it for all of them. */
  head: string | undefined;
  /** Statements whose sign has its word beside it. */
  worded: ReadonlySet<Claim>;
}

const Told = createContext<Telling | undefined>(undefined);

interface SectionProps {
  claims: readonly Claim[];
  /**
   * Where it is said. By itself at the head of what is alike, else at the ends of paragraphs. `ends`: what comes under several
   * headings has no head. `head`: paragraphs have no room for a sign.
   */
  at?: 'ends' | 'head';
  children: ReactNode;
}

/**
 * Statements that stand together, such as under one heading. Where medicine is as sure of one as of the other, a `SectionSign`
 * at their head says so once; otherwise each has its sign, with its word beside it where that comes up first.
 */
export function ClaimSection({ claims, at, children }: SectionProps) {
  const id = useId();
  const gathered = at ? at === 'head' : claims.length > 1 && equallySure(claims);
  return (
    <Told value={{ claims, head: gathered ? id : undefined, worded: firstOfEach(claims) }}>{children}</Told>
  );
}

const noteId = (head: string, certainty: Certainty): string => `${head}-${certainty}`;

/** The head of a section: how sure medicine is of all of it, and who says so. Nothing where the paragraphs say it. */
export function SectionSign({ amongLinks = false }: { amongLinks?: boolean }) {
  const told = useContext(Told);
  const { head, claims = [], worded = [] } = told ?? {};
  if (!head) return null;
  return [...worded].map(({ certainty }) => (
    <CertaintyLine
      key={certainty}
      id={noteId(head, certainty)}
      amongLinks={amongLinks}
      certainty={certainty}
      backings={backings(claims.filter((claim) => claim.certainty === certainty))}
    />
  ));
}

/** Id of the note at the head that tells of a statement which is written by others than `Claims`. */
export function useHeadNote(): (claim: Claim) => string | undefined {
  const head = useContext(Told)?.head;
  return ({ certainty }) => head && noteId(head, certainty);
}

/** Statements, with how sure medicine is of them: once where it is the same for all, else by signs at their ends. */
export function Claims({ claims, list = false }: { claims: readonly Claim[]; list?: boolean }) {
  const told = useContext(Told);
  if (told) return <Statements claims={claims} list={list} told={told} />;
  return (
    <ClaimSection claims={claims}>
      <SectionSign />
      <Claims claims={claims} list={list} />
    </ClaimSection>
  );
}

function Statements({ claims, list, told }: { claims: readonly Claim[]; list: boolean; told: Telling }) {
  const level = useSettings((s) => s.level);
  const own = useId();
  const item = list && claims.length > 1;
  // On paper the head has the sources where all have the same.
  const sourced = told.head === undefined || backings(told.claims).length > 1;
  const body = together(claims).flatMap((group, i) => {
    const { certainty, sources } = group[0]!;
    const id = told.head === undefined ? `${own}-${i}` : noteId(told.head, certainty);
    return group.map((claim) => {
      const last = claim === group.at(-1);
      return (
        <Statement
          key={claim.everyday}
          text={claim[level]}
          item={item}
          note={id}
          sign={
            last && told.head === undefined
              ? { certainty, backings: backings(group), worded: group.some((c) => told.worded.has(c)) }
              : undefined
          }
          paper={
            last && sourced
              ? { certainty: told.head === undefined ? certainty : undefined, sources }
              : undefined
          }
        />
      );
    });
  });
  return <div className={styles.group}>{item ? <ul className={styles.list}>{body}</ul> : body}</div>;
}

interface StatementProps {
  text: string;
  /** An item of a list, not a paragraph. */
  item: boolean;
  /** Id of the note that tells of it. */
  note: string;
  /** What stands at its end. */
  sign: Pick<ComponentProps<typeof CertaintySign>, 'certainty' | 'backings' | 'worded'> | undefined;
  /** What comes after it on paper. */
  paper: ComponentProps<typeof PrintedCertainty> | undefined;
}

function Statement({ text, item, note, sign, paper }: StatementProps) {
  // A sign without its word does not go to the next line alone.
  const written = sign ? `${text}${sign.worded ? ' ' : '\u00a0'}` : text;
  if (item)
    return (
      <li data-evidence={note}>
        <span>{written}</span>
        {sign && <CertaintySign {...sign} id={note} />}
        {paper && <PrintedCertainty {...paper} />}
      </li>
    );
  const body = (children?: ReactNode) => (
    <p data-evidence={note}>
      <span>{written}</span>
      {children}
      {paper && <PrintedCertainty {...paper} />}
    </p>
  );
  return sign ? <CertaintySign {...sign} id={note} around={body} /> : body();
}
