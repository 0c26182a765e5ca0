/** Properties that a drawing takes from the window's style sheets and must carry with it. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

const namespace = 'http://www.w3.org/2000/svg';

/** What a drawing says of itself when it stands alone. */
export type Caption = {
  readonly title: string;
  /** For those who cannot see it. */
  readonly description: string;
  /** Whose numbers they are, under which licence. */
  readonly credit: string;
};

export type SavedDrawing = { readonly text: string; readonly width: number; readonly height: number };

/** CSS pixels. */
const margin = 16;
const lineHeight = 19;

/**
 * A chart of the window with its legend as an SVG file that looks the same
 * anywhere and can be understood without the window: title, legend, chart,
 * source, with colours and type written into it.
 */
export function svgFile(svg: SVGSVGElement, legend: Element, caption: Caption): SavedDrawing {
  const chart = svg.getBoundingClientRect();
  const ink = getComputedStyle(document.body);
  const width = chart.width + 2 * margin;
  const file = make('svg', { xmlns: namespace, width, role: 'img', 'font-family': ink.fontFamily });
  file.append(
    make('title', {}, caption.description),
    make('rect', { width: '100%', height: '100%', fill: ink.backgroundColor }),
  );

  let top = margin;
  const say = (line: string, look: Attributes) => {
    top += lineHeight;
    file.append(make('text', { x: margin, y: top - 5, fill: ink.color, ...look }, line));
  };
  const heading = { 'font-size': 13, 'font-weight': 600 };
  for (const line of linesThatFit(caption.title, chart.width, `600 13px ${ink.fontFamily}`))
    say(line, heading);

  const group = legendGroup(legend, ink.color);
  group.setAttribute('transform', `translate(${margin} ${top + 6})`);
  top += legend.getBoundingClientRect().height + 14;

  const copy = dressed(svg);
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
  file.append(group, copy);
  top += chart.height + 4;

  const soft = { 'font-size': 10.5, opacity: 0.75 };
  for (const line of linesThatFit(caption.credit, chart.width, `10.5px ${ink.fontFamily}`)) say(line, soft);
  const height = Math.ceil(top + margin / 2);
  file.setAttribute('height', String(height));
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

/** The same drawing, with all that its look takes from the window's style sheets. */
function dressed(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const property of carried) copies[index]?.setAttribute(property, style.getPropertyValue(property));
    copies[index]?.removeAttribute('class');
  });
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

/** The legend as it is laid out beside the chart. */
function legendGroup(legend: Element, colour: string): SVGElement {
  const group = make('g', { 'font-size': 12 });
  const from = legend.getBoundingClientRect();
  for (const entry of legend.children) {
    const key = entry.querySelector('svg');
    const box = entry.getBoundingClientRect();
    const [left, middle] = [box.left - from.left, box.top - from.top + box.height / 2];
    if (key !== null) {
      const copy = dressed(key);
      copy.setAttribute('x', String(left));
      copy.setAttribute('y', String(middle - key.getBoundingClientRect().height / 2));
      group.append(copy);
    }
    const after = key === null ? 0 : key.getBoundingClientRect().width + 8;
    group.append(make('text', { x: left + after, y: middle + 4, fill: colour }, entry.textContent ?? ''));
  }
  return group;
}

type Attributes = Readonly<Record<string, string | number>>;

function make(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Breaks a text into lines no wider than so many pixels, between words. */
function linesThatFit(text: string, width: number, font: string): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return [text];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
