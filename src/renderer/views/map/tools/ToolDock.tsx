import { useEffect, useRef } from 'react';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { assertNever } from '#shared/assert-never.ts';
import { BorderPanel } from './border/BorderPanel.tsx';
import { CoordinatesPanel } from './coordinates/CoordinatesPanel.tsx';
import { DistrictsPanel } from './districts/DistrictsPanel.tsx';
import { ExportPanel } from './export/ExportPanel.tsx';
import type { ToolName } from './map-tools.ts';
import { MeasurePanel } from './measure/MeasurePanel.tsx';
import { NearestPanel } from './nearest/NearestPanel.tsx';
import type { ToolProps } from './tool-props.ts';
import styles from './tools.module.css';

export type ToolDockProps = ToolProps & { readonly name: ToolName; readonly onClose: () => void };

/** The open tool's own place below the map: everything that it says, in words and tables. */
export function ToolDock({ name, onClose, ...props }: ToolDockProps) {
  const { t } = useTranslate();
  const dock = useRef<HTMLElement>(null);
  useEffect(
    function takeFocus() {
      if (name !== null) dock.current?.focus({ preventScroll: true });
      if (name !== null) dock.current?.scrollIntoView({ block: 'nearest' });
    },
    [name],
  );
  return (
    <section
      ref={dock}
      className={styles.dock}
      data-tool-dock=""
      aria-label={t(`tools.${name}`)}
      tabIndex={-1}
      onKeyDown={(event) => takesEscape(event) && onClose()}
    >
      <PanelHead title={t(`tools.${name}`)} onClose={onClose} />
      <div className={styles.body}>
        <ToolPanel name={name} {...props} />
      </div>
    </section>
  );
}

function ToolPanel({ name, ...props }: ToolProps & { readonly name: ToolName }) {
  switch (name) {
    case 'measure':
      return <MeasurePanel {...props} />;
    case 'nearest':
      return <NearestPanel {...props} />;
    case 'districts':
      return <DistrictsPanel {...props} />;
    case 'border':
      return <BorderPanel {...props} />;
    case 'coordinates':
      return <CoordinatesPanel {...props} />;
    case 'export':
      return <ExportPanel {...props} />;
    default:
      return assertNever(name);
  }
}
