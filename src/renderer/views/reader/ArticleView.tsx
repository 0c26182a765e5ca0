import { memo, type RefObject, useMemo, useRef } from 'react';
import { useWindow } from '#renderer/state/use-window.ts';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import type { Section } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { BlockView } from './BlockView.tsx';
import { Colophon } from './Colophon.tsx';
import { missionWords } from './missions-in.ts';
import { namedStretches } from './named-stretches.ts';
import { ReaderContext, type Reading } from './ReaderContext.tsx';
import styles from './reader.module.css';
import { SectionHeading } from './SectionHeading.tsx';
import { useNamedClicks } from './use-named-clicks.ts';
import { useNoteClicks } from './use-note-clicks.ts';
import { usePaintedNotes } from './use-painted-notes.ts';
import { usePaintedWords } from './use-painted-words.ts';
import { usePickedWords } from './use-picked-words.ts';
import { NamesContext } from './Words.tsx';

export type ArticleViewProps = {
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly onSelect: (selection: Subject) => void;
};

/** The article, to be read. */
export function ArticleView({ edition, countries, onSelect }: ArticleViewProps) {
  const { article, missions } = edition;
  const words = useMemo(() => missionWords(missions), [missions]);
  const reading = useMemo<Reading>(
    () => ({ article, missions, missionWords: words, countries, onSelect }),
    [article, missions, words, countries, onSelect],
  );
  const names = useMemo(() => namedStretches(edition), [edition]);
  const root = useRef<HTMLElement>(null);
  useNamedClicks(root, edition, onSelect);

  return (
    <ReaderContext value={reading}>
      <NamesContext value={names}>
        <article ref={root} className={styles.article}>
          <ArticleHead edition={edition} />
          {article.sections.map((section) => (
            <SectionView key={section.id} section={section} lang={article.language} />
          ))}
          <Colophon edition={edition} />
          <ChosenOnText root={root} edition={edition} />
          <NotesOnText root={root} />
        </article>
      </NamesContext>
    </ReaderContext>
  );
}

type OnTextProps = { readonly root: RefObject<HTMLElement | null> };

/** What is chosen or picked in the text is painted on it: nothing of the article is drawn anew for that. */
function ChosenOnText({ root, edition }: OnTextProps & { readonly edition: Edition }) {
  usePaintedWords(
    root,
    edition,
    useWindow((state) => state.selection),
  );
  // Words that were selected and are still meant, now that the focus is in the notes.
  const picked = useWindow(({ words, notes }) =>
    words !== null && words.box === null && notes.shown ? words.stretch : null,
  );
  usePickedWords(root, picked);
  return null;
}

/** So are the words that have notes. */
function NotesOnText({ root }: OnTextProps) {
  const { places, onOpen } = useNoting();
  usePaintedNotes(root, places.words);
  useNoteClicks(root, places.words, onOpen);
  return null;
}

type SectionViewProps = { readonly section: Section; readonly lang: string };

const SectionView = memo(function SectionView({ section, lang }: SectionViewProps) {
  return (
    <section
      className={styles.section}
      lang={lang}
      data-section={section.id}
      data-level={Math.min(6, section.level)}
    >
      {section.id !== 'lead' && <SectionHeading section={section} />}
      {section.blocks.map((block) => (
        <BlockView key={block.id} block={block} />
      ))}
    </section>
  );
});
