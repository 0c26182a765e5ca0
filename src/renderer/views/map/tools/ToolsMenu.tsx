import { useId, useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type ChangeTools, type MapTools, openTool, overlayNames, toolNames } from './map-tools.ts';
import styles from './tools-menu.module.css';

export type ToolsMenuProps = { readonly tools: MapTools; readonly onChange: ChangeTools };

/** The one button that leads to everything that can be done with the map. */
export function ToolsMenu({ tools, onChange }: ToolsMenuProps) {
  const { t } = useTranslate();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.tools} data-covers-map="">
      <button
        type="button"
        data-map-tools=""
        aria-label={t('tools.title')}
        title={t('tools.title')}
        aria-pressed={tools.open !== null}
        popoverTarget={id}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.2v1.6M8 3.8a1.3 1.3 0 1 1-.01 0M7.3 6.2 4 13.8M8.7 6.2 12 13.8M5.4 10.6c1.6 1.1 3.6 1.1 5.2 0" />
        </svg>
      </button>
      <div id={id} ref={menu} popover="auto" className={styles.menu}>
        {toolNames.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={tools.open === name}
            onClick={() => {
              menu.current?.hidePopover();
              onChange(openTool(tools, name));
            }}
          >
            {t(`tools.${name}`)}
          </button>
        ))}
        {overlayNames.map((name) => (
          <label key={name} className={styles.overlay}>
            <input
              type="checkbox"
              checked={tools[name]}
              onChange={({ target }) => onChange({ [name]: target.checked })}
            />
            {t(`tools.${name}`)}
          </label>
        ))}
      </div>
    </div>
  );
}
