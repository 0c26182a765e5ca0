import { named, parameter, positional, type TemplateCall, type TemplateHandlers } from './template-call.ts';

/** Between two values of `convert`: how the template writes them. */
const ranges: Readonly<Record<string, string>> = {
  '-': '–',
  '–': '–',
  to: ' to ',
  'to(-)': ' to ',
  and: ' and ',
  or: ' or ',
  by: ' by ',
  x: ' × ',
  '×': ' × ',
  '+/-': ' ± ',
  '±': ' ± ',
};

/** Units whose code is not how they are written. */
const units: Readonly<Record<string, string>> = {
  sqkm: 'km2',
  sqmi: 'sq mi',
  m2: 'm2',
  sqft: 'sq ft',
  sqm: 'm2',
  acre: 'acres',
  nmi: 'nautical miles',
  'km/h': 'km/h',
  MT: 'million tonnes',
  e6acre: 'million acres',
  e6km2: 'million km2',
  acre_feet: 'acre-feet',
  acre·ft: 'acre-feet',
  'acre.ft': 'acre-feet',
};

/** The value as the editor stated it; the conversion that the template would add is not the article's. */
function convert(call: TemplateCall): string {
  const words = positional(call).map(groupThousands);
  let text = words[0] ?? '';
  let next = 1;
  while (words[next] !== undefined && ranges[words[next] as string] !== undefined) {
    text += `${ranges[words[next] as string]}${words[next + 1] ?? ''}`;
    next += 2;
  }
  const unit = words[next] ?? '';
  return `${text} ${units[unit] ?? unit}`.trim();
}

const number = (call: TemplateCall) =>
  `${parameter(call, 'prefix')}${groupThousands(parameter(call, 1))}${parameter(call, 'suffix')}`;

/** "131946900" → "131,946,900", as `formatnum` shows it on the English wiki; what is no bare number stays. */
export function groupThousands(text: string): string {
  const number = /^([-−]?)(\d{4,40})(\.\d+)?$/.exec(text);
  if (number === null) return text;
  return `${number[1]}${(number[2] ?? '').replace(/\d(?=(?:\d{3})+$)/g, '$&,')}${number[3] ?? ''}`;
}

const money = (sign: string) => (call: TemplateCall) => {
  const scale = parameter(call, 'long') === '' ? '' : ` ${parameter(call, 2)}`;
  return `${sign}${parameter(call, 1)}${scale}`.trimEnd();
};

/** Numbers, money and measures. */
export const numberTemplates: TemplateHandlers = {
  ...named('convert,cvt,conv,unidad,convertir', convert),
  ...named('formatnum,nts,number table sorting,ntsh,num,formatprice,fnum,ntsp,nums', number),
  ...named('val', (call) => {
    const unit = parameter(call, 'u', 'ul');
    return [parameter(call, 1), unit].filter((part) => part !== '').join(' ');
  }),
  ...named('us$,usd,$,us dollar,usd$', money('US$')),
  ...named('€,euro,eur', money('€')),
  ...named('gbp,£,pound sterling,pound', money('£')),
  ...named('yen,jpy,¥', money('¥')),
  ...named('cny,rmb,yuan,renminbi', money('CN¥')),
  ...named('inr,indian rupee,₹,rupee,indianrupee', money('₹')),
  ...named('aud,a$', money('A$')),
  ...named('cad,c$,can$', money('C$')),
  ...named('nzd,nz$', money('NZ$')),
  ...named('krw,won,₩', money('₩')),
  ...named('try,turkish lira', money('₺')),
  ...named('php,philippine peso', money('₱')),
  ...named('rub,russian ruble', money('₽')),
  ...named('ils,nis', money('₪')),
  ...named('mxn,mex$', money('MX$')),
  ...named('inrconvert', (call) => {
    const scales: Readonly<Record<string, string>> = {
      b: ' billion',
      m: ' million',
      t: ' trillion',
      k: ' thousand',
    };
    const scale = parameter(call, 2);
    const lakhs: Readonly<Record<string, string>> = { c: ' crore', l: ' lakh', lc: ' lakh crore' };
    return `₹${parameter(call, 1)}${scales[scale] ?? lakhs[scale] ?? ''}`;
  }),
  ...named('currency', (call) => `${parameter(call, 2)} ${parameter(call, 1)}`.trim()),
  // The arrows that these draw say nothing that the number beside them does not.
  ...named('increase,up,rise,gain,decrease,down,fall,loss,steady,increasenegative,decreasepositive', (call) =>
    parameter(call, 1),
  ),
  ...named('increaseneutral,decreaseneutral,profit,nochange', (call) => parameter(call, 1)),
  ...named('percentage,percent,pct', (call) => {
    const whole = Number(parameter(call, 2).replaceAll(',', ''));
    const part = Number(parameter(call, 1).replaceAll(',', ''));
    const digits = Math.min(6, Math.max(0, Number(parameter(call, 3)) || 0));
    return whole > 0 ? `${((part / whole) * 100).toFixed(digits)}%` : '';
  }),
  ...named('frac,fraction,sfrac', (call) => {
    const parts = positional(call);
    return parts.length === 3
      ? `${parts[0]} ${parts[1]}/${parts[2]}`
      : parts.length === 2
        ? parts.join('/')
        : `1/${parts[0] ?? ''}`;
  }),
  ...named('minus,−', () => '−'),
  ...named('sort,sortable,hidden sort', (call) => parameter(call, 2, 1)),
  ...named('sortname', (call) => `${parameter(call, 1)} ${parameter(call, 2)}`.trim()),
};
