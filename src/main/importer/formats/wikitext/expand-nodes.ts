import { expandLink } from './expand-link.ts';
import { expandTag } from './expand-tag.ts';
import { expandTemplate } from './expand-template.ts';
import type { Expansion } from './expansion.ts';
import type { WikiNode } from './nodes.ts';
import { scanWikitext } from './scan-wikitext.ts';

/** Nodes → wikitext without templates, links and extension tags; blocks and inline quotes are still in it. */
export function expandNodes(nodes: readonly WikiNode[], expansion: Expansion): string {
  let text = '';
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        text += node.text;
        break;
      case 'link':
        text += expandLink(node.parts.map((part) => expandNodes(part, expansion)));
        break;
      case 'tag':
        text += expandTag(node, expansion, (inner) => expandNodes(scanWikitext(inner).nodes, expansion));
        break;
      case 'template':
        text += expandTemplate(node, expansion, (part) => expandNodes(part, expansion));
        break;
    }
  }
  return text;
}
