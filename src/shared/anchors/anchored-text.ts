import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';

export type SectionRange = { readonly id: string; readonly start: number; readonly end: number };

/** The text that anchors are looked for in, with what the search needs ready. */
export type AnchoredText = {
  readonly text: string;
  readonly points: CodePointIndex;
  /** Sections with their range in code points, in reading order. */
  readonly sections: readonly SectionRange[];
};

export function anchoredText(text: string, sections: readonly SectionRange[]): AnchoredText {
  return { text, points: indexCodePoints(text), sections };
}

/** The innermost section that a code point lies in. */
export function sectionAt(text: Pick<AnchoredText, 'sections'>, point: number): string {
  let found = text.sections[0]?.id ?? '';
  for (const section of text.sections) if (section.start <= point && point < section.end) found = section.id;
  return found;
}
