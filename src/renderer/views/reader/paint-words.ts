import { highlightInView } from './highlight-in-view.ts';
import styles from './painting.module.css';

/**
 * Marks words without touching them: by the CSS Custom Highlight API, else by
 * boxes behind them that follow the article's layout. painting.module.css says
 * how each name looks.
 *
 * @param ground the article; it is positioned, and the boxes lie in it
 * @returns takes the marks away
 */
export function paintWords(name: string, ranges: readonly Range[], ground: HTMLElement): () => void {
  return CSS.highlights === undefined ? paintBoxes(name, ranges, ground) : highlightInView(name, ranges);
}

function paintBoxes(name: string, ranges: readonly Range[], ground: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = styles.layer ?? '';
  layer.setAttribute('aria-hidden', 'true');
  const draw = () => {
    const origin = ground.getBoundingClientRect();
    const boxes = ranges
      .flatMap((range) => [...range.getClientRects()])
      .map(({ left, top, width, height }) => {
        const box = document.createElement('div');
        box.className = styles.box ?? '';
        box.dataset.paint = name;
        box.style.left = `${left - origin.left}px`;
        box.style.top = `${top - origin.top}px`;
        box.style.width = `${width}px`;
        box.style.height = `${height}px`;
        return box;
      });
    layer.replaceChildren(...boxes);
  };
  const observer = new ResizeObserver(draw);
  observer.observe(ground);
  ground.append(layer);
  draw();
  return function unpaint() {
    observer.disconnect();
    layer.remove();
  };
}
