import type { Section } from '#shared/models/article.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { TimelineForm } from '#shared/models/session.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { TimeRange } from '#shared/time/time-range.ts';

export type TimelineViewProps = {
  readonly events: readonly ArticleEvent[];
  readonly sections: readonly Section[];
  /** The section that the reader is in: its events are marked. */
  readonly currentSectionId: string;
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
  /** The statements that a kept time or a chosen place leaves; null: all. */
  readonly keptIds: ReadonlySet<string> | null;
  readonly form: TimelineForm;
  readonly onForm: (form: TimelineForm) => void;
  /** What the band shows; null is everything. Kept by the window, so that a link can carry it. */
  readonly range: TimeRange | null;
  readonly onRange: (range: TimeRange | null) => void;
};
