import type { InfoboxField } from '../blocks.ts';
import { blockTagsAsWikitext } from './block-tags.ts';
import { cleanInline, cleanOneLine } from './clean-inline.ts';
import { parameter, type TemplateCall } from './template-call.ts';

export function isInfobox(key: string): boolean {
  return /^(infobox|ficha de|taxobox)\b/.test(key);
}

/** Only the relations infobox may head the article; another one is one side's treaty, ship or building. */
export function isRelationsInfobox(key: string): boolean {
  return /relations|relaciones/.test(key);
}

/** Parameters that say how the box looks. */
const looks =
  /^(map|mapa|image|imagen|file ?type|.*(size|width|style|class|alt|colou?r|upright|link|_image)|flag\d?|name)\d?$/i;

/**
 * The fields of an infobox template, keys as the plain form has them
 * ("Mission1"). The relations infobox names its parties by position.
 */
export function infoboxFields(call: TemplateCall): readonly InfoboxField[] {
  const sides = isRelationsInfobox(call.key)
    ? [
        { key: 'Party1', value: parameter(call, 2) },
        { key: 'Party2', value: parameter(call, 3) },
      ]
    : [];
  const fields = call.parameters
    .filter(({ name }) => !/^\d+$/.test(name) && !looks.test(name))
    .map(({ name, value }) => ({ key: capitalised(name), value }));
  return [...sides, ...fields]
    .map(({ key, value }) => ({
      key: cleanInline(key).replace(/:/g, ''),
      // The box is read while templates are expanded, before the page's tags are.
      value: cleanOneLine(blockTagsAsWikitext(value)),
    }))
    .filter(({ key, value }) => key !== '' && value !== '');
}

function capitalised(name: string): string {
  const spaced = name.replaceAll('_', ' ').trim();
  return `${spaced.slice(0, 1).toUpperCase()}${spaced.slice(1)}`;
}
