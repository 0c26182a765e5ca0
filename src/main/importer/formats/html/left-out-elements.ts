import { attribute, type DomElement } from './dom.ts';

/** Elements that hold no words of the article, or such as an editor struck out. */
const tags = new Set([
  ...['s', 'strike', 'del'],
  ...[
    'script',
    'style',
    'link',
    'meta',
    'noscript',
    'template',
    'svg',
    'audio',
    'video',
    'iframe',
    'object',
    'button',
  ],
  ...[
    'form',
    'input',
    'select',
    'textarea',
    'nav',
    'map',
    'canvas',
    'head',
    'title',
    'label',
    'dialog',
    'math',
  ],
]);

/** Classes of Wikipedia's pages for references, navigation, edit marks and notices to editors. */
const classes = new Set([
  ...[
    'mw-editsection',
    'reference',
    'references',
    'reflist',
    'mw-references-wrap',
    'refbegin',
    'mw-cite-backlink',
  ],
  ...[
    'navbox',
    'navbox-styles',
    'vertical-navbox',
    'sidebar',
    'navbar',
    'portalbar',
    'portalbox',
    'portal-bar',
  ],
  ...[
    'hatnote',
    'toc',
    'toctogglespan',
    'tocright',
    'tocleft',
    'toclimit-2',
    'toclimit-3',
    'mw-table-of-contents',
  ],
  ...[
    'ambox',
    'mbox-small',
    'metadata',
    'tmbox',
    'ombox',
    'cmbox',
    'sistersitebox',
    'side-box',
    'plainlinks-box',
  ],
  ...[
    'noprint',
    'Inline-Template',
    'sortkey',
    'shortdescription',
    'mw-empty-elt',
    'authority-control',
    'catlinks',
  ],
  ...[
    'printfooter',
    'mw-jump-link',
    'mw-indicators',
    'mw-hidden-catlinks',
    'mw-collapsible-toggle',
    'magnify',
  ],
  ...[
    'asbox',
    'stub',
    'mw-authority-control',
    'dablink',
    'rellink',
    'geo-nondefault',
    'geo-multi-punct',
    'geo',
  ],
  ...[
    'mw-mf-image-replacement',
    'lazy-image-placeholder',
    'indicator',
    'mw-ui-icon',
    'cdx-button',
    'box-More_citations_needed',
  ],
  ...[
    'mw-kartographer-container',
    'mwe-math-fallback-image-inline',
    'reference-accessdate',
    'mw-ext-cite-error',
    'error',
  ],
]);

const ids = new Set([
  'toc',
  'siteSub',
  'contentSub',
  'jump-to-nav',
  'catlinks',
  'coordinates',
  'mw-navigation',
]);

export function isLeftOut(element: DomElement): boolean {
  if (tags.has(element.tagName)) return true;
  if (ids.has(attribute(element, 'id'))) return true;
  if (['navigation', 'note', 'search', 'banner'].includes(attribute(element, 'role'))) return true;
  if (/display\s*:\s*none/i.test(attribute(element, 'style'))) return true;
  const list = attribute(element, 'class');
  return list !== '' && list.split(/\s+/).some((name) => classes.has(name) || name.startsWith('box-'));
}
