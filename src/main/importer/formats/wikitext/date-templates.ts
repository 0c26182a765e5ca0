import { named, parameter, positional, type TemplateCall, type TemplateHandlers } from './template-call.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** {{start date|1848|02|02|df=y}} → "2 February 1848"; without `df`, "February 2, 1848". */
function writtenDate(call: TemplateCall, first = 1): string {
  const [year, month, day] = [parameter(call, first), parameter(call, first + 1), parameter(call, first + 2)];
  const name = months[Number(month) - 1] ?? month;
  if (name === '') return year;
  if (day === '') return `${name} ${year}`;
  const dayFirst = /^(y|yes|si|sí)$/i.test(parameter(call, 'df'));
  return dayFirst ? `${Number(day) || day} ${name} ${year}` : `${name} ${Number(day) || day}, ${year}`;
}

/** A date in one piece stays as the editor wrote it; ISO dates are written out. */
function looseDate(call: TemplateCall): string {
  const text = parameter(call, 1);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso === null) return positional(call).length > 1 && /^\d{4}$/.test(text) ? writtenDate(call) : text;
  const name = months[Number(iso[2]) - 1] ?? iso[2];
  const dayFirst = /dmy/i.test(parameter(call, 'format', 2));
  return dayFirst ? `${Number(iso[3])} ${name} ${iso[1]}` : `${name} ${Number(iso[3])}, ${iso[1]}`;
}

/** Dates and ages. What counts from today is left to the date that it counts from. */
export const dateTemplates: TemplateHandlers = {
  ...named(
    'start date,startdate,end date,birth date,death date,film date,dob,fecha,start date and age',
    (call) => (/[a-z]/i.test(parameter(call, 1)) ? parameter(call, 1) : writtenDate(call)),
  ),
  ...named('birth date and age,bda,start-date,end-date,death date and age', (call) => writtenDate(call)),
  ...named('date,dts,date table sorting,datetime,dtsh,format date,fdate', looseDate),
  ...named('as of,asof,as at', (call) => {
    const date = writtenDate(call).replace(/^(\w+) (\d+), (\d{4})$/, '$1 $2, $3');
    if (parameter(call, 'alt') !== '') return parameter(call, 'alt');
    const since = parameter(call, 'since') !== '';
    const lower = parameter(call, 'lc') !== '';
    return `${since ? (lower ? 'since' : 'Since') : lower ? 'as of' : 'As of'} ${date}`;
  }),
  ...named('circa,c.,ca.,ca', (call) => ['c.', positional(call).join(' – ')].join(' ').trim()),
  ...named('floruit,fl.', (call) => `fl. ${positional(call).join('–')}`),
  ...named('reign,r.', (call) => `r. ${positional(call).join('–')}`),
  ...named('years ago,age,time ago,age in years,age in years and days,aged', () => ''),
  ...named('siglo,century', (call) => parameter(call, 1)),
  ...named('oldstyledate,old style date,osd', (call) => positional(call).join(' ')),
};
