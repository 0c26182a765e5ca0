import { useEffect } from 'react';

/** Takes what is typed to the disk before the window is hidden or gone. */
export function useSavingOnLeave(saveAll: () => Promise<void>): void {
  useEffect(
    function saveOnLeave() {
      const save = () => void saveAll();
      const saveWhenHidden = () => document.visibilityState === 'hidden' && save();
      addEventListener('pagehide', save);
      document.addEventListener('visibilitychange', saveWhenHidden);
      return function stopSaving() {
        removeEventListener('pagehide', save);
        document.removeEventListener('visibilitychange', saveWhenHidden);
      };
    },
    [saveAll],
  );
}
