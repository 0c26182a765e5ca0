import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language, Units } from '#shared/models/settings.ts';
import { createTranslate, type Translate } from './translate.ts';

type Speech = { readonly language: Language; readonly t: Translate; readonly units: Units };

const SpeechContext = createContext<Speech>({
  language: 'en',
  t: createTranslate('en'),
  units: 'metric',
});

export type TranslateProviderProps = {
  readonly language: Language;
  readonly units: Units;
  readonly children: ReactNode;
};

export function TranslateProvider({ language, units, children }: TranslateProviderProps) {
  const speech = useMemo(() => ({ language, t: createTranslate(language), units }), [language, units]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words of the interface in the reader's language, which language that is, and the units of lengths. */
export function useTranslate(): Speech {
  return useContext(SpeechContext);
}
