/** Signs and words that name one currency (ISO 4217); a bare dollar sign is the US dollar, as articles use it. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₴': 'UAH',
  '₸': 'KZT',
  '₾': 'GEL',
  '฿': 'THB',
  '₱': 'PHP',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
};

/** Codes that articles write before or after amounts. */
const codes =
  'AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IRR JPY KES KRW KZT MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR';

export const currencyCodes: ReadonlySet<string> = new Set(codes.split(' '));

/** Words after an amount, in lower case. */
export const currencyWords: Readonly<Record<string, string>> = {
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'us dollar': 'USD',
  dollars: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  'dólares estadounidenses': 'USD',
  dólares: 'USD',
  'pounds sterling': 'GBP',
};
