import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Edition } from '#shared/models/edition.ts';
import { isOfWikipedia } from '#shared/text/article-origin.ts';
import { Remarks } from './Remarks.tsx';
import styles from './reader.module.css';

export type ColophonProps = { readonly edition: Edition };

/** The formats that have a name in the interface; a pack of a later Lindero may name another. */
const formats = ['plain', 'wikitext', 'mediawiki-xml', 'html', 'mhtml'] as const;

/** Where the text comes from, under which licence, and what the importer wants to have said. */
export function Colophon({ edition }: ColophonProps) {
  const { t } = useTranslate();
  const { source } = edition.article;
  const known = formats.find((format) => format === source.format);
  const format = known === undefined ? source.format : t(`reader.format.${known}`);
  return (
    <footer className={styles.colophon}>
      <h2>{t('reader.source')}</h2>
      <p>{t(isOfWikipedia(edition) ? 'reader.licence' : 'reader.licence-unknown')}</p>
      <p>{t('reader.origin', { file: source.fileName, format })}</p>
      <Remarks warnings={edition.warnings} />
    </footer>
  );
}
