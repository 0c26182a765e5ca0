import { keepSelection } from '#renderer/state/keep-selection.ts';
import type { SelectedWords } from '#renderer/state/selected-words.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';
import type { Naming } from '#shared/subjects/subject-kind.ts';

/** What a note would be on at this moment: the words that are selected, else what is chosen; null when nothing is. */
export function chosenSubject(
  edition: Edition,
  stretch: SelectedWords['stretch'] | null,
  selection: Subject,
  naming: Naming,
): KeptSubject | null {
  const selected = stretch === null ? null : keepWords(edition, stretch.start, stretch.end);
  return selected ?? keepSelection(edition, selection, naming);
}
