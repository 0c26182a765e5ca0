import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import type { Section } from '#shared/models/article.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';

import { useReading } from './ReaderContext.tsx';
import styles from './reader.module.css';
import { splitAside } from './split-aside.ts';
import { Words } from './Words.tsx';

export type SectionHeadingProps = { readonly section: Section };

/** A heading, with what it adds in brackets set back: "Free Trade Agreement (since 1994)". */
export function SectionHeading({ section }: SectionHeadingProps) {
  const level = Math.min(6, Math.max(2, section.level));
  const { article } = useReading();
  const Heading = `h${level}` as 'h2';
  const [main, aside] = splitAside(section.heading ?? { start: section.start, text: section.title });
  return (
    <div className={styles.headed}>
      <Heading id={`section-${section.id}`} dir="auto" tabIndex={-1} className={styles.heading}>
        <Words span={main} />
        {aside !== null && <Words span={aside} className={styles.aside} />}
      </Heading>
      <CopyLink to={{ kind: 'section', id: section.id }} name={section.title} asSign />
      <NoteButton target={keepSection(article, section.id)} look="mark" />
    </div>
  );
}
