import { createElement, Fragment, type ReactNode, useMemo, useState } from 'react';
import { LinkButton } from '#renderer/components/LinkButton.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Translate } from '#renderer/i18n/translate.ts';
import { OutsideLink } from '#renderer/views/outside/OutsideLink.tsx';
import { blockDirection } from '#shared/notes/block-direction.ts';
import { type MarkdownNode, parseMarkdown } from '#shared/notes/markdown.ts';
import styles from './markdown-view.module.css';
import { WideButton } from './WideButton.tsx';
import { useWikiLinks, type WikiLinks } from './WikiLinksContext.tsx';

/** Blocks that are drawn at once: a note may be as long as a book. */
const page = 200;

export type MarkdownViewProps = {
  readonly source: string;
  /** The articles that the note is on: what it names is theirs. */
  readonly about: readonly string[];
};

/** A note as it reads. Elements are made one by one, of a closed list: nothing in a note can become markup, and nothing is loaded. */
export function MarkdownView({ source, about }: MarkdownViewProps) {
  const { t } = useTranslate();
  const links = useWikiLinks();
  const nodes = useMemo(() => parseMarkdown(source), [source]);
  const [shown, setShown] = useState(page);
  return (
    <div className={styles.markdown}>
      {draw(nodes.slice(0, shown), { t, links, about, isWithin: false })}
      {nodes.length > shown && (
        <WideButton onClick={() => setShown(shown + page)}>{t('notes.more-text')}</WideButton>
      )}
    </div>
  );
}

type Drawing = {
  readonly t: Translate;
  readonly links: WikiLinks;
  readonly about: readonly string[];
  readonly isWithin: boolean;
};

/** What stands for itself. A note stands below the third heading of the window, and so do its own. */
const plain: Readonly<Record<string, string>> = {
  p: 'p',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  em: 'em',
  strong: 'strong',
  s: 's',
  blockquote: 'blockquote',
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

function draw(nodes: readonly MarkdownNode[], drawing: Drawing): readonly ReactNode[] {
  return nodes.map((node) => <Fragment key={node.at}>{drawOne(node, drawing)}</Fragment>);
}

function drawOne(node: MarkdownNode, drawing: Drawing): ReactNode {
  const { t, links } = drawing;
  switch (node.type) {
    case 'text':
      return node.text;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br />;
    case 'hr':
      return <hr />;
    case 'code_inline':
      return <code>{node.text}</code>;
    case 'code_block':
    case 'fence':
      return (
        <pre dir={blockDirection('pre', drawing.isWithin)}>
          <code>{node.text}</code>
        </pre>
      );
    case 'image':
      return (
        <span className={styles.image}>
          {t('notes.image')} {draw(node.children, drawing)}
        </span>
      );
    case 'link':
      return <Link href={node.href}>{draw(node.children, drawing)}</Link>;
    case 'wiki_link': {
      const follow = links.resolve(node.href, drawing.about);
      return follow === null ? (
        <span className={styles.nowhere} title={t('notes.link-nowhere')}>
          {node.text}
        </span>
      ) : (
        <LinkButton onClick={follow.go}>{node.text === node.href ? follow.name : node.text}</LinkButton>
      );
    }
    default: {
      const element = plain[node.tag];
      const dir = blockDirection(node.tag, drawing.isWithin);
      const inside = draw(node.children, dir === undefined ? drawing : { ...drawing, isWithin: true });
      return element === undefined ? inside : createElement(element, { dir }, inside);
    }
  }
}

/** A link within the atlas is followed in it; another is shown whole first, and opened outside. */
function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { resolve } = useWikiLinks();
  const follow = href.toLowerCase().startsWith('lindero:') ? resolve(href, []) : null;
  if (href.toLowerCase().startsWith('lindero:')) {
    return follow === null ? (
      <span className={styles.nowhere}>{children}</span>
    ) : (
      <LinkButton onClick={follow.go}>{children}</LinkButton>
    );
  }
  return <OutsideLink href={href}>{children}</OutsideLink>;
}
