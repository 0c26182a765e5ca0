import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '#shared/models/settings.ts';
import { createTranslate, type Translate } from './translate.ts';

type Speech = { readonly language: Language; readonly t: Translate };

const SpeechContext = createContext<Speech>({ language: 'en', t: createTranslate('en') });

export type TranslateProviderProps = { readonly language: Language; readonly children: ReactNode };

export function TranslateProvider({ language, children }: TranslateProviderProps) {
  const speech = useMemo(() => ({ language, t: createTranslate(language) }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words of the interface in the reader's language, and which language that is. */
export function useTranslate(): Speech {
  return useContext(SpeechContext);
}
