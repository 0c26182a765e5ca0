import { type RefObject, useEffect } from 'react';
import type { NotedWords } from '#renderer/state/note-places.ts';
import { noteColours } from '#shared/models/note.ts';
import { paintWords } from './paint-words.ts';
import { collectRuns, rangesBetween, type TextRun } from './text-ranges.ts';

/** Shows in the text which words have notes: in the note's colour, dashed where a person should look. */
export function usePaintedNotes(root: RefObject<HTMLElement | null>, words: readonly NotedWords[]): void {
  useEffect(
    function paintNotes() {
      const ground = root.current;
      if (ground === null || words.length === 0) return;
      const runs = collectRuns(ground);
      const paint = (name: string, which: (one: NotedWords) => boolean) =>
        paintWords(name, rangesOf(runs, words.filter(which)), ground);
      const unpaint = [
        ...noteColours.map((colour) => paint(`note-${colour}`, ({ note }) => note.colour === colour)),
        paint('note-doubtful', ({ found }) => found.state === 'changed'),
      ];
      return function unpaintNotes() {
        for (const each of unpaint) each();
      };
    },
    [root, words],
  );
}

function rangesOf(runs: readonly TextRun[], words: readonly NotedWords[]): readonly Range[] {
  return words.flatMap(({ found: { subject } }) =>
    subject === null ? [] : rangesBetween(runs, subject.anchor.start, subject.anchor.end),
  );
}
