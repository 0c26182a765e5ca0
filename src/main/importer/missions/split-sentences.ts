export type Sentence = { readonly text: string /** UTF-16 index in the line. */; readonly at: number };

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms|Sr|Jr|Gen|Col|Sen|Gov|Hon|Rev|No|vs|ca|c|e\.g|i\.e|approx|est|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u;
/** Words in capitals that begin a sentence, whatever the full stop before them is of: "Washington, D.C. A consulate". */
const BEGINS =
  /^\s+["“(]?(?:An?|The|It|Its|In|There|This|These|They|Their|Since|However|Both|Until|El|La|Los|Las|En|Hay|Desde)\s/u;
const LONGEST_BEGINNING = 12;
const DOTTED = /\p{Lu}\.\p{Lu}$/u;
const END = /[.!?]["”’)\]]*(?=\s+["“(]?[\p{Lu}\p{N}])/gu;

/** Cuts a line into sentences, after full stops that are not an abbreviation's. */
export function splitSentences(line: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = line.slice(from, to);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') sentences.push({ text: text.trim(), at: from + lead });
    from = to;
  };
  for (const match of line.matchAll(END)) {
    const before = line.slice(Math.max(from, match.index - 24), match.index);
    const end = match.index + match[0].length;
    const begins = DOTTED.test(before) && BEGINS.test(line.slice(end, end + LONGEST_BEGINNING));
    if (match[0].startsWith('.') && ABBREVIATION.test(before) && !begins) continue;
    push(end);
  }
  push(line.length);
  return sentences;
}
