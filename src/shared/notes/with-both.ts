import type { NoteDraft } from '#shared/models/note.ts';

/** A note that two windows wrote, with all that either of them says: first the one, then the other below a line. */
export function withBoth(mine: NoteDraft, theirs: NoteDraft): NoteDraft {
  const known = new Set(mine.targets.map((target) => JSON.stringify(target)));
  const bodies = [mine.body, theirs.body].filter((body) => body.trim() !== '');
  return {
    ...mine,
    body: mine.body === theirs.body ? mine.body : bodies.join('\n\n---\n\n'),
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    targets: [...mine.targets, ...theirs.targets.filter((target) => !known.has(JSON.stringify(target)))],
  };
}
