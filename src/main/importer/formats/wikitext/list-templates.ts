import { captionEnd, captionStart } from './marks.ts';
import { named, parameter, positional, type TemplateCall, type TemplateHandlers } from './template-call.ts';

const asLines = (call: TemplateCall) =>
  `\n${positional(call)
    .map((item) => `* ${item}`)
    .join('\n')}\n`;
const asBlock = (call: TemplateCall) => `\n${positional(call).join('\n\n')}\n`;

/** Templates that lay lists, quotations and pictures out. */
export const listTemplates: TemplateHandlers = {
  ...named('ubl,unbulleted list,ublist,bulleted list,blist,ordered list,vunblist', asLines),
  ...named('hlist,flatlist2,comma separated entries,comma separated values,csv', (call) =>
    positional(call).join(', '),
  ),
  ...named(
    'plainlist,plain list,flatlist,columns-list,colist,columns list,cols,nobullet,indented plainlist,stack',
    asBlock,
  ),
  ...named('collapsible list,collapsed list', (call) => {
    const title = parameter(call, 'title');
    return `${title === '' ? '' : `\n${title}\n`}${asLines(call)}`;
  }),
  ...named('hidden,collapse,collapse top,hidden begin,cot', (call) =>
    call.parameters.length === 0 ? '' : `\n${positional(call).join('\n')}\n`,
  ),
  ...named(
    'quote,blockquote,bquote,quotation,quote box,quotebox,cquote,rquote,pull quote,pquote,cita',
    (call) => {
      const words = parameter(call, 'text', 'quote', 'cita', 1);
      const source = [parameter(call, 'author', 'sign', 'autor', 2), parameter(call, 'source', 'title', 3)];
      return `\n\n${[words, source.filter((part) => part !== '').join(', ')].filter((line) => line !== '').join('\n\n')}\n\n`;
    },
  ),
  ...named('multiple image,vertical images list,double image,triple image,auto images', (call) =>
    captions(call, /^(caption|footer|header)\d*$/),
  ),
  ...named('gallery', (call) => captions(call, /^(caption\d*|title|\d*[02468])$/)),
  ...named(
    'css image crop,wide image,tall image,annotated image,photomontage,panorama,external media',
    (call) => captions(call, /^(description|caption|header|text)\d*$/i),
  ),
  ...named('location map,location map+,location map many,osm location map,superimpose', (call) =>
    captions(call, /^caption$/),
  ),
  ...named(
    'col-begin,col-break,col-end,col-2,col-3,col-4,div col,div col end,div col begin,div col break',
    () => '\n',
  ),
  ...named(
    'col-start,col begin,col break,col end,end div col,multicol,multicol-break,multicol-end,colbegin',
    () => '\n',
  ),
  ...named(
    'colend,columnas,nueva columna,final columnas,colend,colbreak,plainlist end,endplainlist',
    () => '\n',
  ),
  ...named(
    'flatlist end,endflatlist,hidden end,collapse bottom,cob,clear,clr,-,clearleft,clearright,br',
    () => '\n',
  ),
};

function captions(call: TemplateCall, pattern: RegExp): string {
  return call.parameters
    .filter(({ name, value }) => pattern.test(name) && value !== '')
    .map(({ value }) => `${captionStart}${value.replaceAll('\n', ' ')}${captionEnd}`)
    .join('');
}
