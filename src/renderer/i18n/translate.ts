import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#shared/models/settings.ts';
import { catalogue, type MessageKey, type Messages } from './catalogue.ts';
import type { MessageValues } from './message-arguments.ts';

type ValuesArgument<Message extends string> = keyof MessageValues<Message> extends never
  ? []
  : [values: MessageValues<Message>];

/** Says a message of the catalogue in one language. The compiler asks for exactly the values that it needs. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: ValuesArgument<Messages[Key]>
) => string;

export function createTranslate(language: Language): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return function translate(key, ...values) {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogue[language][key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(isolated(values[0])));
  };
}

/** Letters that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A name that is written from right to left, put into a message: it keeps its brackets and numbers, and the message keeps its own. */
function isolated<Values>(values: Values): Values {
  if (typeof values !== 'object' || values === null) return values;
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value,
  ]);
  return Object.fromEntries(entries) as Values;
}
