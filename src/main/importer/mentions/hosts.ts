import type { Passage } from '../passages/passages.ts';
import type { SpannedSentence } from './article-context.ts';

/** Longer paragraphs than this do not only introduce a list. */
const LONGEST_LEAD_IN = 160;

/**
 * The State that the items of a list lie in, where the line before them says so: " of Mexico in the United States",
 * "Consulates in Germany", or an item that is a State's name.
 */
export function hostsOf(sentences: readonly SpannedSentence[]): ReadonlyMap<Passage, string> {
  const hosts = new Map<Passage, string>();
  let host: string | null = null;
  for (const sentence of sentences) {
    const { passage } = sentence;
    if (passage.kind === 'item') {
      const own = stateAlone(sentence);
      if (own !== null) host = own;
      else if (host !== null) hosts.set(passage, host);
    } else if (passage.kind === 'heading') host = stateAfterIn(sentence);
    else host = passage.text.length > LONGEST_LEAD_IN ? null : (stateAfterIn(sentence) ?? host);
  }
  return hosts;
}

function stateAlone({ tokens, spans }: SpannedSentence): string | null {
  const [span] = spans;
  return span?.from === 0 && span.to === tokens.length ? stateOf(span.candidates) : null;
}

function stateAfterIn({ tokens, spans }: SpannedSentence): string | null {
  const after = spans.filter(({ from }) => {
    const before = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1];
    return before?.key === 'in';
  });
  return stateOf(after.at(-1)?.candidates ?? []);
}

const stateOf = (candidates: SpannedSentence['spans'][number]['candidates']): string | null =>
  candidates.find(({ kind }) => kind === 'country')?.country ?? null;
