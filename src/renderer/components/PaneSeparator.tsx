import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Size } from '#renderer/state/panes.ts';
import { classes } from './classes.ts';
import styles from './pane-separator.module.css';

export type PaneSeparatorProps = {
  readonly label: string;
  /** Id of the part whose size it sets. */
  readonly controls: string;
  /** `vertical`: a bar between columns; `horizontal`: between rows, sizing the part below it. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly size: Size;
  /** While it moves; null: as the window sees fit. */
  readonly onMove: (value: number | null) => void;
  /** When it came to rest. */
  readonly onRest: () => void;
};

const step = 16;
const bigStep = 80;

/** The bar between two parts of the window: dragged, or moved with the arrow keys; double click or Enter puts it back. */
export function PaneSeparator({ label, controls, orientation, size, onMove, onRest }: PaneSeparatorProps) {
  const grip = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const sign = orientation === 'vertical' ? 1 : -1;

  function place({ clientX, clientY }: PointerEvent): number {
    return orientation === 'vertical' ? clientX : clientY;
  }

  function settle(value: number | null): void {
    onMove(value);
    onRest();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const amount = event.shiftKey ? bigStep : step;
    const [back, forth] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === back) settle(bounded(size.value - sign * amount));
    else if (event.key === forth) settle(bounded(size.value + sign * amount));
    else if (event.key === 'Home') settle(size.min);
    else if (event.key === 'End') settle(size.max);
    else if (event.key === 'Enter') settle(null);
    else return;
    event.preventDefault();
  }

  function bounded(value: number): number {
    return Math.min(size.max, Math.max(size.min, value));
  }

  return (
    <hr
      tabIndex={0}
      className={classes(styles.separator, orientation === 'vertical' ? styles.vertical : styles.horizontal)}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={orientation}
      aria-valuenow={size.value}
      aria-valuemin={size.min}
      aria-valuemax={size.max}
      onKeyDown={onKeyDown}
      onDoubleClick={() => settle(null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { at: place(event), value: size.value };
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (held !== null) onMove(bounded(held.value + sign * (place(event) - held.at)));
      }}
      onPointerUp={() => {
        grip.current = null;
        onRest();
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    />
  );
}
