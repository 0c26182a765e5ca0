/** A template with its arguments expanded, as handlers see it. */
export type TemplateCall = {
  /** As written, without its namespace: "Infobox bilateral relations". */
  readonly name: string;
  /** Lower case, underscores as spaces: what the tables of templates are keyed by. */
  readonly key: string;
  /** Arguments in order; `name` is the number as text for positional ones. Values are trimmed. */
  readonly parameters: readonly TemplateParameter[];
};

export type TemplateParameter = { readonly name: string; readonly value: string };

export type TemplateHandler = (call: TemplateCall) => string;

export type TemplateHandlers = Readonly<Record<string, TemplateHandler>>;

/** The value of a parameter by number or name, the first of several names that is there; '' where it is missing. */
export function parameter(call: TemplateCall, ...names: readonly (number | string)[]): string {
  for (const name of names) {
    // The last one wins, as in MediaWiki.
    const found = call.parameters.findLast((candidate) => candidate.name === String(name));
    if (found !== undefined && found.value !== '') return found.value;
  }
  return '';
}

/** Values of the numbered parameters, in order, without empty ones. */
export function positional(call: TemplateCall): readonly string[] {
  return call.parameters
    .filter(({ name, value }) => /^\d+$/.test(name) && value !== '')
    .map(({ value }) => value);
}

/** The same handler under many names. */
export function named(names: string, handler: TemplateHandler): TemplateHandlers {
  return Object.fromEntries(names.split(',').map((name) => [name.trim(), handler]));
}
