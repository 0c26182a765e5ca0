import { dateTemplates } from './date-templates.ts';
import { addInfobox, type Expansion, leaveOut } from './expansion.ts';
import { countryOfFlag, isFlagCode } from './flag-codes.ts';
import { flagTemplates } from './flag-templates.ts';
import { infoboxFields, isInfobox } from './infobox-template.ts';
import { listTemplates } from './list-templates.ts';
import type { WikiNode } from './nodes.ts';
import { numberTemplates } from './number-templates.ts';
import { expandParserFunction } from './parser-functions.ts';
import { renderUnknownTemplate } from './render-unknown-template.ts';
import { isLanguageTemplate, isSilentTemplate } from './silent-templates.ts';
import {
  parameter,
  type TemplateCall,
  type TemplateHandlers,
  type TemplateParameter,
} from './template-call.ts';
import { textTemplates } from './text-templates.ts';

const handlers: ReadonlyMap<string, TemplateHandlers[string]> = new Map(
  [textTemplates, flagTemplates, numberTemplates, dateTemplates, listTemplates].flatMap(Object.entries),
);

type TemplateNode = Extract<WikiNode, { kind: 'template' }>;

/**
 * A template → the wikitext that it stands for: by our own tables for what
 * relations articles use, by the general renderer for the rest. What leaves
 * nothing, and is not known to show nothing, is reported.
 */
export function expandTemplate(
  node: TemplateNode,
  expansion: Expansion,
  expand: (nodes: readonly WikiNode[]) => string,
): string {
  const name = expand(node.parts[0] ?? [])
    .replace(/^\s*(?:template|plantilla)\s*:/i, '')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parserFunction = expandParserFunction(name, () =>
    node.parts.slice(1).map((part) => expand(part).trim()),
  );
  if (parserFunction !== null) return parserFunction;
  const key = name.toLowerCase();
  if (isSilentTemplate(key)) return '';
  const call: TemplateCall = { name, key, parameters: readParameters(node.parts.slice(1), expand) };
  if (isInfobox(key)) {
    return addInfobox(expansion, { key, title: parameter(call, 1), entries: infoboxFields(call) });
  }
  const handler = handlers.get(key);
  if (handler !== undefined) return handler(call);
  if (isLanguageTemplate(key)) return call.parameters.find((each) => each.name === '1')?.value ?? '';
  if (isFlagCode(name)) return countryOfFlag(name);
  const rendered = renderUnknownTemplate(call, expansion);
  return rendered === '' ? leaveOut(expansion, `{{${name.slice(0, 80)}}}`, node.offset) : rendered;
}

function readParameters(
  parts: readonly (readonly WikiNode[])[],
  expand: (nodes: readonly WikiNode[]) => string,
): readonly TemplateParameter[] {
  let number = 0;
  return parts.map((part) => {
    const split = splitAtEquals(part);
    if (split === null) {
      number += 1;
      return { name: String(number), value: expand(part).trim() };
    }
    return { name: expand(split.name).trim().toLowerCase(), value: expand(split.value).trim() };
  });
}

/** `name = value`: the first equals sign that stands in no inner bracket. */
function splitAtEquals(part: readonly WikiNode[]): { name: WikiNode[]; value: WikiNode[] } | null {
  for (const [index, node] of part.entries()) {
    if (node.kind !== 'text') continue;
    const at = node.text.indexOf('=');
    if (at < 0) continue;
    return {
      name: [...part.slice(0, index), { kind: 'text', text: node.text.slice(0, at) }],
      value: [{ kind: 'text', text: node.text.slice(at + 1) }, ...part.slice(index + 1)],
    };
  }
  return null;
}
