import type { Block } from '#shared/models/article.ts';
import { ListBlock } from './ListBlock.tsx';
import styles from './reader.module.css';
import { TableBlock } from './TableBlock.tsx';
import { Words } from './Words.tsx';

export type BlockViewProps = { readonly block: Block };

export function BlockView({ block }: BlockViewProps) {
  switch (block.kind) {
    case 'infobox':
      // The article's head shows it.
      return null;
    case 'paragraph':
      return (
        <p dir="auto" className={styles.paragraph}>
          <Words span={block.span} />
        </p>
      );
    case 'list':
      return <ListBlock items={block.items} />;
    case 'table':
      return <TableBlock table={block.table} sectionId={block.sectionId} />;
  }
}
