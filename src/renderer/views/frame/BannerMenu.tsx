import { type ReactNode, useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './banner.module.css';

/** The button of the menu: where the focus goes back to when what opened a part is in there. */
export const bannerMenuButtonId = 'banner-menu-button';

/** What of the banner does not fit beside its name. */
export function BannerMenu({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslate();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        id={bannerMenuButtonId}
        className={`button ${styles.more}`}
        popoverTarget="banner-menu"
      >
        {t('frame.more')}
      </button>
      {/* It closes first and gives the focus to its button: what is opened from here gives it back there. */}
      <div
        ref={menu}
        id="banner-menu"
        popover="auto"
        className={styles.menu}
        onClickCapture={() => menu.current?.hidePopover()}
      >
        {children}
      </div>
    </>
  );
}
