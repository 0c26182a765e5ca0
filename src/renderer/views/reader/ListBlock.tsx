import { classes } from '#renderer/components/classes.ts';
import type { ListItem } from '#shared/models/article.ts';
import { ItemWords } from './ItemWords.tsx';
import { isColumnar, type ListNode, nestItems } from './list-layout.ts';
import { missionsIn } from './missions-in.ts';
import { useReading } from './ReaderContext.tsx';
import styles from './reader.module.css';

export type ListBlockProps = { readonly items: readonly ListItem[] };

/** A list: in columns when it is long and its items short, with the map's symbols when it lists missions. */
export function ListBlock({ items }: ListBlockProps) {
  const { missionWords } = useReading();
  const listsMissions = items.some((item) => missionsIn(missionWords, item).length > 0);
  return (
    <div className={classes(isColumnar(items) && styles.columns, listsMissions && styles.missions)}>
      <Nodes nodes={nestItems(items)} />
    </div>
  );
}

function Nodes({ nodes }: { readonly nodes: readonly ListNode[] }) {
  return (
    <ul className={styles.list}>
      {nodes.map(({ item, children }) => (
        <li key={item.start} dir="auto">
          <ItemWords span={item} />
          {children.length > 0 && <Nodes nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
