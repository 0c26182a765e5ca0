import wtf from 'wtf_wikipedia';
import type { Expansion } from './expansion.ts';
import { asLiteral } from './marks.ts';
import type { TemplateCall } from './template-call.ts';

/** The general renderer takes time that grows faster than its input: longer templates, and the thousandth, are left out. */
const longestTemplate = 2000;
const mostTemplates = 1000;

/** What wtf_wikipedia, which knows some 600 templates of Wikipedia, shows for a template that our tables lack; '' for nothing. */
export function renderUnknownTemplate(call: TemplateCall, expansion: Expansion): string {
  const parameters = call.parameters.map(({ name, value }) =>
    /^\d+$/.test(name) ? value : `${name}=${value}`,
  );
  const wikitext = `{{${[call.name, ...parameters].join('|')}}}`;
  expansion.rendered += 1;
  if (wikitext.length > longestTemplate || expansion.rendered > mostTemplates) return '';
  try {
    return asLiteral(wtf(wikitext).text().trim()).replace(/\p{Regional_Indicator}/gu, '');
  } catch {
    return '';
  }
}
