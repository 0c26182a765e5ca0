import { textOfHtml } from './html-text.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Names of a title and of a description, in the order in which they count; capitals make no difference. */
const titles = ['title', 'name'];
const descriptions = ['description', 'desc'];

/** Properties that become something else than words of the note, or say how a map draws it. */
const notWords =
  /^(?:note|place|tags|created|updated|marker-.*|stroke.*|fill.*|style.*|icon.*|label-.*|_.*|visibility|tessellate|extrude|altitudeMode)$/i;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A word, a number, or what togeojson makes of HTML. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { '@type': type, value: inside } = value as { '@type'?: unknown; value?: unknown };
  if (type === 'html' && typeof inside === 'string') return textOfHtml(inside);
  return JSON.stringify(value);
}

const keyOf = (properties: Properties, names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => Object.keys(properties).filter((key) => key.toLowerCase() === name))
    .find((key) => wordsOf(properties[key]) !== '');

/** What a feature is called; empty where it says nothing. */
export function titleIn(properties: Properties): string {
  const key = keyOf(properties, titles);
  return key === undefined ? '' : wordsOf(properties[key]);
}

/**
 * The text of a note: of Lindero's own the text as it stands; of others the
 * title, the description, and a line for each other property.
 */
export function bodyOf(properties: Properties): string {
  const key = keyOf(properties, descriptions);
  const value = key === undefined ? '' : properties[key];
  // It stands as it was written: it may be Markdown.
  const description = typeof value === 'string' ? value : wordsOf(value);
  if (typeof properties.note === 'string') return description;
  const [titleKey, title] = [keyOf(properties, titles), titleIn(properties)];
  const others = Object.keys(properties)
    .filter((each) => each !== key && each !== titleKey && !notWords.test(each))
    .map((each) => [each, wordsOf(properties[each]).replace(/\s+/g, ' ')] as const)
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `- ${name}: ${words}`);
  return [title === '' || description.startsWith(title) ? '' : `**${title}**`, description, others.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
