import { revealSection, revealWords } from '#renderer/views/reader/reveal.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { wordsOf } from '#shared/subjects/in-edition.ts';
import { kindOf } from '#shared/subjects/subject-kinds.ts';

/** Leads from something of the article to its heading, or to the first words that speak of it. A time has none. */
export function showWordsOf(edition: Edition, subject: Subject): void {
  const heading = kindOf(subject).heading?.(subject);
  const words = wordsOf(edition, subject);
  if (heading !== undefined) revealSection(heading);
  else if (words !== null) revealWords(words.start, words.end);
}
