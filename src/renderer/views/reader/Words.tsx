import type { TextSpan } from '#shared/models/article.ts';

export type WordsProps = { readonly span: TextSpan; readonly className?: string | undefined };

/** Words of the article, as one run whose place in the text is known: see text-ranges.ts. */
export function Words({ span, className }: WordsProps) {
  return (
    <span data-start={span.start} className={className}>
      {span.text}
    </span>
  );
}
