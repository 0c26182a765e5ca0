/**
 * The arguments of an ICU message, read from its text by the compiler, so that
 * `t('missions.count', { count })` does not compile without `count`.
 *
 * Braces at even depth open an argument (`{name}`, `{count, plural, …}`), at
 * odd depth a branch of one (`one {…}`). Quoted braces are not understood;
 * catalogue.test.ts refuses them and checks this reading against the parser's.
 */
type Walk<
  Text extends string,
  Depth extends readonly 0[],
  Found,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? Walk<Rest, Leave<Depth>, Found>
      : never
    : IsArgument<Depth> extends true
      ? Walk<After, [...Depth, 0], Found | Head<After>>
      : Walk<After, [...Depth, 0], Found>
  : Found;

type Leave<Depth extends readonly 0[]> = Depth extends readonly [0, ...infer Rest extends readonly 0[]]
  ? Rest
  : [];

type IsArgument<Depth extends readonly 0[]> = Depth extends readonly [
  0,
  0,
  ...infer Rest extends readonly 0[],
]
  ? IsArgument<Rest>
  : Depth extends readonly [0]
    ? false
    : true;

/** `[name, type of value]` of the argument whose brace was just opened. */
type Head<After extends string> = After extends `${infer Name}, ${infer Format}`
  ? Name extends `${infer Plain}}${string}`
    ? readonly [Plain, string]
    : readonly [Name, ValueOf<Format>]
  : After extends `${infer Plain}}${string}`
    ? readonly [Plain, string]
    : never;

type ValueOf<Format extends string> = Format extends `${'plural' | 'selectordinal' | 'number'}${string}`
  ? number
  : Format extends `${'date' | 'time'}${string}`
    ? Date
    : string;

type Pairs<Message extends string> = Walk<Message, [], never>;

/** The values that a message needs: an object by argument name, without members when it needs none. */
export type MessageValues<Message extends string> = {
  readonly [Pair in Pairs<Message> as Pair extends readonly [infer Name extends string, unknown]
    ? Name
    : never]: Pair extends readonly [string, infer Value] ? Value : never;
};
