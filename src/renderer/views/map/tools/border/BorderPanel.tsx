import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { sideName } from '#shared/text/mission-name.ts';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { BorderWalkPanel } from './BorderWalkPanel.tsx';

/** The border from end to end, or why there is none to walk. */
export function BorderPanel(props: ToolProps) {
  const { edition, border, countries } = props;
  const { t, language } = useTranslate();
  const [first, second] = edition.article.sides;
  if (border !== null && first?.iso2 && second?.iso2)
    return <BorderWalkPanel {...props} border={border} first={first.iso2} second={second.iso2} />;
  const name = (side: typeof first) => (side === undefined ? '' : sideName(side, countries, language));
  const names = { first: name(first), second: name(second) };
  return (
    <p className={styles.soft}>
      {edition.border?.kind === 'maritime' ? t('tools.border-at-sea', names) : t('tools.border-none', names)}
    </p>
  );
}
