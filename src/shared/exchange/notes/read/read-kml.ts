import { SaxesParser } from 'saxes';
import { importBounds } from './bounds.ts';
import { notNotes } from './read-notes.ts';

/** Whether a text means to be KML. */
export const isKml = (text: string): boolean =>
  /^\ufeff?\s*<(?:\?xml|kml|!--)/.test(text) && text.includes('<kml');

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** A document nests folders and geometries a few deep. */
const deepest = 100;

/**
 * The placemarks of KML (OGC 2.2) as a collection of GeoJSON, so that what
 * holds for that holds for them: name, description, time, own data, and points,
 * lines and areas. A document type is a fault, so that nothing in the file can
 * grow; nothing that it links to is asked for. Throws `import.not-notes`.
 */
export function featuresOfKml(xml: string): object {
  const placemarks: Element[] = [];
  const path: Element[] = [];
  let inside = 0;
  let elements = 0;
  let links = 0;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  const fail = (reason: string) => {
    throw notNotes(`It is KML that is broken: ${reason}.`);
  };
  parser.on('error', ({ message }) => fail(message));
  parser.on('doctype', () => fail('it has a document type'));
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = localName(full);
    depth += 1;
    elements += 1;
    if (depth > deepest) fail('its elements are nested without end');
    if (elements > importBounds.values) fail('it has more elements than notes could');
    if (name === 'NetworkLink') links += 1;
    if (name === 'Placemark' && inside === 0) inside = depth;
    if (inside === 0) return;
    const element: Element = { name, attributes, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  const write = (text: string) => {
    const element = path.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', () => {
    if (inside > 0) {
      const element = path.pop();
      if (depth === inside && element !== undefined) {
        placemarks.push(element);
        inside = 0;
      }
    }
    depth -= 1;
  });
  parser.write(xml.replace(/^\ufeff/, '').trimStart()).close();
  if (placemarks.length === 0)
    throw notNotes(
      links > 0
        ? 'It only links to what lies elsewhere. Save the places themselves as KML or KMZ and import that.'
        : 'It has no placemarks in it.',
    );
  return { type: 'FeatureCollection', features: placemarks.map(featureOf) };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);
const textOf = (element: Element | undefined): string => (element?.text ?? '').trim();

function featureOf(placemark: Element): object {
  const data = childOf(placemark, 'ExtendedData')?.children ?? [];
  const own = [...data, ...data.flatMap(({ children }) => children)]
    .filter(({ name }) => name === 'Data' || name === 'SimpleData')
    .map((each) => [each.attributes.name ?? '', textOf(childOf(each, 'value') ?? each)]);
  const times = ['TimeSpan', 'TimeStamp']
    .flatMap((name) => childOf(placemark, name)?.children ?? [])
    .map((time) => [time.name, textOf(time)]);
  const texts = ['address', 'phoneNumber', 'Snippet'].map((name) => [name, textOf(childOf(placemark, name))]);
  const description = textOf(childOf(placemark, 'description'));
  const properties = {
    ...Object.fromEntries(
      [...texts, ...times, ...own].filter(([name, value]) => name !== '' && value !== ''),
    ),
    name: textOf(childOf(placemark, 'name')),
    // What globes show as HTML; without a tag in it, it is a text as it stands.
    description: /<[a-z!/]/i.test(description) ? { '@type': 'html', value: description } : description,
    styleUrl: textOf(childOf(placemark, 'styleUrl')),
  };
  const geometries = placemark.children.flatMap(geometriesOf);
  return {
    type: 'Feature',
    geometry: geometries.length === 0 ? null : { type: 'GeometryCollection', geometries },
    properties,
  };
}

function geometriesOf(element: Element): readonly object[] {
  const positions = positionsIn(childOf(element, 'coordinates'));
  switch (element.name) {
    case 'Point':
      return [{ type: 'Point', coordinates: positions[0] ?? [] }];
    case 'LineString':
      return [{ type: 'LineString', coordinates: positions }];
    case 'LinearRing':
      return [{ type: 'LineString', coordinates: positions }];
    case 'Polygon': {
      const ringsOf = (side: string) =>
        element.children.filter(({ name }) => name === side).flatMap(({ children }) => children);
      const rings = [...ringsOf('outerBoundaryIs'), ...ringsOf('innerBoundaryIs')];
      return [
        { type: 'Polygon', coordinates: rings.map((ring) => positionsIn(childOf(ring, 'coordinates'))) },
      ];
    }
    case 'MultiGeometry':
    case 'MultiTrack':
      return element.children.flatMap(geometriesOf);
    case 'Track':
      return [
        {
          type: 'LineString',
          coordinates: element.children
            .filter(({ name }) => name === 'coord')
            .map(({ text }) => text.trim().split(/\s+/).map(Number)),
        },
      ];
    default:
      return [];
  }
}

/** Nothing is no number: `10,` is no place at the equator. */
const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** `lon,lat` or `lon,lat,height`, with blanks between positions. */
function positionsIn(element: Element | undefined): readonly (readonly number[])[] {
  return textOf(element)
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => part.split(',').slice(0, 2).map(numberOf));
}
