import type { VectorShape } from '#renderer/workers/draw-vectors.ts';
import { labelPart, markerPart } from './drawing-marks.ts';
import { captionPart, footPart, layOut } from './drawing-page.ts';
import type { MapDrawing } from './map-drawing.ts';
import { element, xmlText } from './xml.ts';

/** An SVG file, and how large it is drawn in CSS pixels. */
export type MapSvg = { readonly text: string; readonly width: number; readonly height: number };

/**
 * A map as an SVG file of its own: vectors and text, its caption, scale, legend,
 * point of view and sources on it, no style sheet, and nothing that it refers to.
 */
export function mapSvg(drawing: MapDrawing): MapSvg {
  const { frame, colours, language } = drawing;
  const page = layOut(drawing);
  const inFrame = [
    element('rect', { width: frame.width, height: frame.height, fill: colours.sea }),
    ...drawing.shapes.map(shapePart),
    ...drawing.labels.map((label) => labelPart(label, drawing)),
    element('path', { d: drawing.leaders, fill: 'none', stroke: colours.edge, 'stroke-width': 0.75 }),
    ...drawing.markers.map((marker) => markerPart(marker, drawing)),
  ];
  const text = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: page.width,
      height: page.height,
      viewBox: `0 0 ${page.width} ${page.height}`,
      'xml:lang': language,
    },
    element('title', {}, xmlText(drawing.caption)),
    element('desc', {}, xmlText(drawing.remarks.join('\n'))),
    element(
      'defs',
      {},
      element('clipPath', { id: 'frame' }, element('rect', { width: frame.width, height: frame.height })),
    ),
    element('rect', { width: page.width, height: page.height, fill: colours.paper }),
    captionPart(drawing, page),
    element(
      'g',
      { transform: `translate(${page.left} ${page.top})` },
      element('g', { 'clip-path': 'url(#frame)' }, ...inFrame),
      element('rect', { width: frame.width, height: frame.height, fill: 'none', stroke: colours.edge }),
    ),
    footPart(drawing, page),
  );
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`,
    width: page.width,
    height: page.height,
  };
}

function shapePart({ path, style }: VectorShape): string {
  return style.kind === 'fill'
    ? element('path', { d: path, fill: style.colour, 'fill-rule': 'evenodd' })
    : element('path', {
        d: path,
        fill: 'none',
        stroke: style.colour,
        'stroke-width': Number(style.width.toFixed(2)),
        'stroke-dasharray': style.dash.length === 0 ? null : style.dash.join(' '),
        'stroke-linejoin': 'round',
      });
}
