import { formatDistance } from '#renderer/i18n/format-distance.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Edition } from '#shared/models/edition.ts';
import styles from './head.module.css';
import { Infobox } from './Infobox.tsx';
import { infoboxEntries, sideFacts } from './infobox-facts.ts';
import { SideCard } from './SideCard.tsx';
import { Words } from './Words.tsx';

export type ArticleHeadProps = { readonly edition: Edition };

/** Title, both sides, and what the atlas knows of the pair. */
export function ArticleHead({ edition }: ArticleHeadProps) {
  const { article, border, missions } = edition;
  const { t, language, units } = useTranslate();
  const entries = infoboxEntries(article);
  const heading = article.sections[0]?.heading ?? null;
  return (
    <header className={styles.head}>
      <h1 id="section-lead" dir="auto" tabIndex={-1}>
        {heading === null ? article.title : <Words span={heading} />}
      </h1>
      <div className={styles.sides}>
        {article.sides.map((side) => (
          <SideCard key={side.iso2 ?? side.name} side={side} facts={sideFacts(entries, side.iso2)} />
        ))}
      </div>
      <div className={styles.below}>
        <ul className={styles.facts}>
          {article.sides.length === 2 && <li>{borderFact()}</li>}
          <li>{t('reader.mission-count', { count: missions.length })}</li>
        </ul>
        {entries.length > 0 && <Infobox entries={entries} />}
      </div>
    </header>
  );

  function borderFact(): string {
    if (border === null) return t('reader.border-none');
    if (border.kind === 'maritime') return t('reader.border-maritime');
    if (border.lengthKm === null) return t('reader.border-land');
    return t('reader.border-land-length', { length: formatDistance(border.lengthKm, language, units) });
  }
}
