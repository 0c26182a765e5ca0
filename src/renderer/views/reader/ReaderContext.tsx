import { createContext, useContext } from 'react';
import type { Article } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import type { MissionWords } from './missions-in.ts';

/** What blocks deep in the article need beside their own text. */
export type Reading = {
  readonly article: Article;
  readonly missions: readonly Mission[];
  readonly missionWords: readonly MissionWords[];
  readonly countries: readonly CountryFacts[];
  readonly onSelect: (selection: Subject) => void;
};

export const ReaderContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReaderContext);
  if (reading === null) throw new Error('The parts of an article are drawn inside ArticleView.');
  return reading;
}
