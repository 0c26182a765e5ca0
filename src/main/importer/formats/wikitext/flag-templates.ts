import { flagEnd, flagStart } from '../text-cleaning.ts';
import { countryOfFlag } from './flag-codes.ts';
import { named, parameter, type TemplateHandlers } from './template-call.ts';

/**
 * Flag templates. Their country names matter: sections of missions use them as
 * lead-ins ("{{flag|Mexico}}" above a list).
 */
export const flagTemplates: TemplateHandlers = {
  ...named(
    'flag,flagu,flagcountry,flagc,flagg,flag country,flagbig,noflag,nflag,country,flagdeco+link,bandera2,bandera país',
    (call) => parameter(call, 'name') || countryOfFlag(parameter(call, 1)),
  ),
  ...named(
    'flagicon,flagdeco,flag icon,flagicon image,flagiconlink,ficon,fi,icono bandera,bandera',
    (call) => {
      const country = countryOfFlag(parameter(call, 1));
      return /\.(svg|png|gif|jpe?g)$/i.test(country) ? '' : `${flagStart}${country}${flagEnd}`;
    },
  ),
  // {{flag+link|Embassy of|Mexico}} shows the country's name and links elsewhere.
  ...named('flag+link,flaglink,flag link,flagg+link', (call) => countryOfFlag(parameter(call, 2, 1))),
  // {{fb|MEX}}, {{nft|…}}: teams, by their country.
  ...named('fb,nft,fbu,fbw,ih,bk,vb', (call) => countryOfFlag(parameter(call, 1))),
  ...named(
    'army,navy,air force,naval,marine',
    (call) => `${call.name} of ${countryOfFlag(parameter(call, 1))}`,
  ),
};
