import { asLiteral, captionEnd, captionStart } from './marks.ts';
import { named, parameter, positional, type TemplateCall, type TemplateHandlers } from './template-call.ts';

const first = (call: TemplateCall) => parameter(call, 1);
const second = (call: TemplateCall) => parameter(call, 2, 1);
const third = (call: TemplateCall) => parameter(call, 3, 2, 1);

/** Templates that dress words up, and single characters that wikitext cannot write plainly. */
export const textTemplates: TemplateHandlers = {
  ...named(
    'nowrap,nobr,nobreak,nowiki,small,smaller,big,larger,large,resize,nobold,noitalic,normal,center',
    (call) =>
      // {{resize|80%|text}} puts the size first.
      call.key === 'resize' ? second(call) : first(call),
  ),
  ...named('em,strong,bold,b,i,italic,italics title,italics,underline,u,ins,mono,code,kbd,var,tt', first),
  ...named(
    'sup,sub,smallsup,centre,left,right,align,fontsize,smallcaps,sc,caps,allcaps,lower,upper,uc,lc',
    (call) => (call.key === 'align' ? second(call) : first(call)),
  ),
  ...named('lang,langx,lang-x,transl,transliteration,translit,tlit,script,rtl-lang,zh-lang,idioma', second),
  ...named(
    'color,colour,font color,font,fontcolor,fontcolour,background color,bgcolor,highlight',
    (call) =>
      parameter(call, 'text') ||
      (call.key.startsWith('font') && parameter(call, 3) !== '' ? third(call) : second(call)),
  ),
  ...named('abbr,abbreviation,tooltip,tt,hover title,h:title,abbrlink,abbreviatura', first),
  ...named(
    'ill,interlanguage link,link-interwiki,illm,ill2,iw,iw2,interlanguage link multi',
    (call) => parameter(call, 'lt', 'display') || first(call),
  ),
  ...named('nihongo,nihongo2,nihongo3,zh,korean,lang-ko', (call) =>
    /^(zh|korean)$/.test(call.key) ? parameter(call, 't', 's', 'hangul', 'p', 1) : first(call),
  ),
  ...named(
    'link,l,ll,wikt-lang,vanchor,visible anchor,anchored,anchor text,section link,slink,no link',
    (call) => (/^(section link|slink)$/.test(call.key) ? positional(call).join(' § ') : first(call)),
  ),
  ...named('user link,not a typo,sic,chem name,proper name,typo,as written,nat,bibleverse,not typo', first),
  ...named('term,dt,dfn,defn,dd', first),
  ...named(
    'yes,no,maybe,partial,yes2,no2,good,bad,okay,success,failure,pending,active,won,nom,any',
    (call) => {
      const plainWords = ['yes', 'no', 'maybe', 'partial', 'pending', 'active', 'any'];
      const words: string = plainWords.includes(call.key) ? call.key : '';
      return first(call) || `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
    },
  ),
  ...named('y,aye,tick,check,check mark,ya,check mark-n', () => 'Yes'),
  ...named('n,nay,cross,x mark,xmark,na2,x mark-n', () => 'No'),
  ...named('n/a,na,not applicable,dunno,unknown,tba,tbd,included,—2', (call) => first(call)),
  ...named('official website,official url,url,website,sitio web', (call) => parameter(call, 2, 1)),
  ...named('ship,uss,hms,arm ship,sclass,ss,mv,rms,hmcs,hmas,ins ship', (call) =>
    call.key === 'ship'
      ? positional(call).slice(0, 2).join(' ')
      : `${call.name.replace(/ ship$/i, '')} ${first(call)}`,
  ),
  ...named('legend,legend2,key,legend inline,color box,colorbox,colour box', second),
  ...named('ordinal,ordinal suffix', (call) => `${first(call)}${ordinalSuffix(Number(first(call)))}`),
  ...named('poem,poemquote,verse translation', (call) => parameter(call, 'text', 1)),
  ...named('cot,translation,trans,literal translation,lit,literally,trad', (call) => `lit. '${first(call)}'`),
  ...named('football box collapsible,footballbox collapsible,footballbox,football box', footballMatch),
  ...named('!', () => '|'),
  ...named('=', () => asLiteral('=')),
  ...named('(,)', (call) => asLiteral(call.key === '(' ? '{' : '}')),
  ...named('((', () => asLiteral('{{')),
  ...named('))', () => asLiteral('}}')),
  ...named('!!', () => '||'),
  ...named('!-', () => '|-'),
  ...named("',apostrophe,'s", (call) => (call.key === "'s" ? '’s' : '’')),
  ...named('snd,spnd,spaced ndash,spaced en dash,–,nbndash,dash,snds,ndashs,sndash', () => ' – '),
  ...named('ndash,en dash,endash', () => '–'),
  ...named('mdash,em dash,emdash,—,spaced mdash', () => '—'),
  ...named('nbsp,space,spaces,nbs,thinsp,hair space,nnbsp,thin space,pad,0', () => ' '),
  ...named('zwsp,shy,wbr,zwj,zwnj,lrm,rlm', () => ''),
  ...named('•,·,bullet,middot,dot,•w,·w,bull', () => ' · '),
  ...named('degree,deg', () => '°'),
  ...named('percent,pct,%', () => '%'),
  ...named('+', () => '+'),
  ...named('times,x', () => '×'),
  ...named('asterisk,*', () => asLiteral('*')),
  ...named('hash,number sign,no.,numero,#', (call) =>
    call.key === 'hash' ? asLiteral('#') : `No. ${first(call)}`,
  ),
  ...named('caption,figure caption', (call) => `${captionStart}${first(call)}${captionEnd}`),
};

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function footballMatch(call: TemplateCall): string {
  const parts = ['date', 'team1', 'score', 'team2', 'stadium'].map((name) => parameter(call, name));
  return `\n${parts.filter((part) => part !== '').join(', ')}\n`;
}
