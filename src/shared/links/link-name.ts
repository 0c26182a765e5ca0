import type { Edition } from '#shared/models/edition.ts';
import { nameIn } from '#shared/subjects/in-edition.ts';
import type { Naming } from '#shared/subjects/subject-kind.ts';
import type { Link } from './link.ts';

/**
 * What a link leads to by its name, so that nobody has to read the address: the words that it quotes, or what is
 * called so in the edition at hand; null where nothing there has a name.
 */
export function linkName(
  { subject, evidence }: Link,
  edition: Edition | undefined,
  naming: Naming | null,
): string | null {
  if (subject.kind === 'title') return subject.title;
  if (evidence.exact !== undefined) return evidence.exact;
  if (subject.kind === 'period') return `${subject.first} – ${subject.last}`;
  return edition === undefined ? null : nameIn(edition, subject, naming);
}
