import { useEffect, useState } from 'react';

/** Takes files that are dropped anywhere on the window; says whether some are held over it now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [held, setHeld] = useState(false);

  useEffect(
    function takeFiles() {
      const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
      function hold(event: DragEvent) {
        if (!hasFiles(event)) return;
        // Without this the window would open the file instead.
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
        setHeld(true);
      }
      function leave(event: DragEvent) {
        // Leaving one element for another inside the window names the other.
        if (event.relatedTarget === null) setHeld(false);
      }
      function drop(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setHeld(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }
      window.addEventListener('dragenter', hold);
      window.addEventListener('dragover', hold);
      window.addEventListener('dragleave', leave);
      window.addEventListener('drop', drop);
      return function ignoreFiles() {
        window.removeEventListener('dragenter', hold);
        window.removeEventListener('dragover', hold);
        window.removeEventListener('dragleave', leave);
        window.removeEventListener('drop', drop);
      };
    },
    [onFiles],
  );
  return held;
}
