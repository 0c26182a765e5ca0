import type { SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './find-spans.ts';
import type { NameToken } from './name-tokens.ts';
import { locative } from './words/function-words.ts';
import { governmentNouns } from './words/offices.ts';

const SPEAKS =
  /^(?:said|says|stated|announced|agreed|agrees|refused|refuses|rejected|rejects|accused|accuses|accepted|accepts|denied|denies|demanded|demands|insisted|insists|claimed|claims|argued|argues|called|calls|asked|asks|sought|seeks|wanted|wants|offered|offers|proposed|proposes|pressed|presses|urged|urges|warned|warns|threatened|threatens|protested|protests|objected|objects|responded|responds|retaliated|reacted|recognised|recognized|recognises|recognizes|recalled|recalls|expelled|expels|withdrew|withdraws|suspended|suspends|severed|broke|cut|imposed|imposes|lifted|lifts|supported|supports|backed|backs|opposed|opposes|condemned|condemns|criticised|criticized|welcomed|welcomes|considered|considers|regarded|regards|viewed|views|saw|sees|feared|fears|hoped|hopes|decided|decides|declared|declares|gave|gives|sent|sends|signed|signs|ratified|negotiated|negotiates|mediated|intervened|tried|tries|failed|turned|moved|tore|did|does|does|has|had|have|would|will|could|should|may|might|must|remained|became|maintains|maintained|continued|continues|began|stopped|spoke|speaks|invited|granted|approved|approves|resumed|restored|pledged|promised|stands|stood|treats|treated|bowed|yielded|relented|acknowledged|appointed|dispatched|helped|helps|aided|armed|financed|abandoned|capitulated|surrendered|gave|forbade|closed|opened|allowed|permitted|let|kept|took|banned|denounced|annulled|repealed|joined|left|bought|sold|paid|owed|ordered|orders|chose|preferred|feels|felt|knew|knows|believed|believes|objects|insists)$/;
/** Verbs whose object is somebody: "accused New Delhi". */
const ADDRESSED =
  /^(?:accused|accuses|urged|urges|told|asked|warned|pressed|pressured|blamed|criticised|criticized|thanked|informed|backed|supported|persuaded|convinced|forced|angered|irritated|alarmed|assured|notified|condemned)$/;
const ADVERB =
  /^(?:also|again|then|later|soon|now|still|never|not|officially|formally|finally|repeatedly|however|nevertheless|both|subsequently|eventually|initially|often|long|immediately)$|ly$/;

/** Whether a capital's name stands for the government that sits there: "Pressure from Washington", "Beijing said". */
export function standsForGovernment(
  { passage, tokens }: SpannedSentence,
  { from, to }: NameSpan,
  { capital }: Candidate,
  isCapital: (token: number) => boolean,
): boolean {
  if (!capital || (passage.kind !== 'prose' && passage.kind !== 'item')) return false;
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  if (locative.has(before?.key ?? '')) return false;
  if (ADDRESSED.test(before?.key ?? '')) return true;
  if (
    before?.key === 'to' &&
    /^(?:turned|appealed|appeals|complained|protested|looked)$/.test(earlier?.key ?? '')
  )
    return true;
  // "between New Delhi and Kathmandu", "Paris and London agreed": what one capital is, the other is, too.
  if (before?.key === 'and' && isCapital(from - 2)) {
    const first = firstOfPair(tokens, from);
    return isAgent(tokens, to) || speaksOf(tokens, first);
  }
  if (tokens[to]?.key === 'and' && isCapital(to + 1))
    return isAgent(tokens, to + 2) || speaksOf(tokens, from);
  if (speaksOf(tokens, from)) return true;
  if (/['’]/.test(tokens[to]?.text ?? '') && governmentNouns.has(tokens[to + 2]?.key ?? '')) return true;
  if (before?.key === 'by') return earlier?.key.endsWith('ed') === true;
  return opensClause(before) && isAgent(tokens, to);
}

/** Whether a name is the subject of what governments do: "until Washington suspended it", "Paris refused". */
export function actsAsGovernment(
  { passage, tokens }: Pick<SpannedSentence, 'passage' | 'tokens'>,
  { from, to }: Pick<NameSpan, 'from' | 'to'>,
): boolean {
  if (passage.kind !== 'prose' && passage.kind !== 'item') return false;
  return opensClause(tokens[from - 1]) && isAgent(tokens, to);
}

function opensClause(before: NameToken | undefined): boolean {
  return (
    before === undefined ||
    before.kind === 'mark' ||
    // "In early 2023, Manila gave …": the comma is the number's.
    before.text.endsWith(',') ||
    /^(?:and|but|while|that|which|when|as|if|because|although|whereas|since|after|before|until|so|both|where)$/.test(
      before.key,
    )
  );
}

type Tokens = SpannedSentence['tokens'];

/** The word before the first of two capitals joined by "and". */
function firstOfPair(tokens: Tokens, from: number): number {
  let at = from - 2;
  while (at > 0 && tokens[at - 1]?.capital) at -= 1;
  return at;
}

/** "pressure from X", "ties with X", "relations between X": a noun of dealings and the preposition that follows it. */
function speaksOf(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (!/^(?:from|with|between|to|of|by|toward|towards|against|for)$/.test(before)) return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ key }) => governmentNouns.has(key));
}

function isAgent(tokens: Tokens, at: number): boolean {
  let next = at;
  while (ADVERB.test(tokens[next]?.key ?? '')) next += 1;
  const verb = tokens[next];
  return verb !== undefined && !verb.capital && SPEAKS.test(verb.key);
}
