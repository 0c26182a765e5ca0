import { type Mock, vi } from 'vitest';
import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Note, NoteSave, NoteVersion } from '#shared/models/note.ts';

export type FakeNotebook = {
  /** A host whose core keeps notes as the real one does; what else it is asked it answers with nothing. */
  readonly bridge: HostBridge;
  readonly disk: Map<string, Note>;
  /** What saves replaced that asked for it to be kept. */
  readonly kept: string[];
  /** What was asked of the core, by channel. */
  readonly asked: (channel: string) => readonly unknown[];
  /** Another window's note, of which this one has not heard. */
  readonly writeElsewhere: (change: Partial<Note> & { readonly id: string }) => Note;
  /** How long the disk takes, in milliseconds. */
  readonly slowDown: (milliseconds: number) => void;
  /** Whether every save is refused. */
  readonly breakDisk: (on: boolean) => void;
};

type Answer = (request: never) => Outcome<unknown>;

/** A notebook without a disk, which refuses when it is told to. `more` answers what is not of notes. */
export function fakeNotebook(
  notes: readonly Note[] = [],
  more: Readonly<Record<string, Answer>> = {},
): FakeNotebook {
  const disk = new Map(notes.map((note) => [note.id, note]));
  const versions: NoteVersion[] = [];
  const kept: string[] = [];
  let clock = 0;
  let broken = false;
  let slowness = 0;
  const moment = () => {
    clock += 1;
    // Later than whatever a test puts there.
    return new Date(Date.UTC(2026, 5, 1) + clock * 1000).toISOString();
  };
  const changed = { code: 'notes.changed-elsewhere', message: 'Changed.' };
  const put = (note: Note): Outcome<Note> => {
    if (broken) return { ok: false, error: { code: 'notebook.not-saved', message: 'No room.' } };
    const before = disk.get(note.id);
    if (before !== undefined) versions.push({ version: versions.length, savedAt: moment(), note: before });
    disk.set(note.id, note);
    return { ok: true, value: note };
  };
  const answers: Readonly<Record<string, Answer>> = {
    'notes.save': ({ basedOn, keepBefore, ...draft }: NoteSave) => {
      const now = moment();
      const before = disk.get(draft.id);
      if (basedOn?.updatedAt !== before?.updatedAt || basedOn?.trashedAt !== before?.trashedAt) {
        return { ok: false, error: changed };
      }
      if (before !== undefined && keepBefore) kept.push(before.body);
      return put({ ...draft, createdAt: before?.createdAt ?? now, updatedAt: now, trashedAt: null });
    },
    'notes.list': () => ({ ok: true, value: [...disk.values()] }),
    'notes.trash': ({ id, trashed }: { id: string; trashed: boolean }) => {
      const note = disk.get(id) as Note;
      const now = moment();
      return put({ ...note, trashedAt: trashed ? now : null });
    },
    'notes.delete': ({ id }: { id: string }) => {
      disk.delete(id);
      return { ok: true, value: null };
    },
    'notes.history': ({ id }: { id: string }) => ({
      ok: true,
      value: versions.filter(({ note }) => note.id === id).toReversed(),
    }),
    ...more,
  };
  const invoke: Mock<(channel: string, request: unknown) => Promise<unknown>> = vi.fn(
    async (channel, request) => {
      if (slowness > 0) await new Promise((resolve) => setTimeout(resolve, slowness));
      return answers[channel]?.(request as never) ?? { ok: true, value: null };
    },
  );
  return {
    bridge: { host: 'browser', invoke, subscribe: () => () => {} } as unknown as HostBridge,
    disk,
    kept,
    asked: (channel) => invoke.mock.calls.filter(([name]) => name === channel).map(([, request]) => request),
    writeElsewhere(change) {
      const note = { ...(disk.get(change.id) as Note), updatedAt: moment(), ...change };
      disk.set(change.id, note);
      return note;
    },
    slowDown(milliseconds) {
      slowness = milliseconds;
    },
    breakDisk(on) {
      broken = on;
    },
  };
}
