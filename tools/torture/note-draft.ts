import { randomUUID } from 'node:crypto';
import type { NoteDraft } from '#shared/models/note.ts';

/** A note to be lost, if any ever is: up to a few thousand characters. */
export function tortureDraft(): NoteDraft {
  const id = randomUUID();
  const body = `Note ${id} ${'about the border '.repeat(Math.floor(Math.random() * 200))}`;
  return { id, body, tags: ['torture'], colour: 'blue', targets: [] };
}
