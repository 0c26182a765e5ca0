import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes. */
type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
};

/** Requests that a validator accepts, but for rules that it says in code only. */
export function arbitraryRequest(validator: z.ZodType): fc.Arbitrary<unknown> {
  return ofSchema(z.toJSONSchema(validator, { unrepresentable: 'any', io: 'input' }) as Schema);
}

function ofSchema(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map(ofSchema));
  const [first] = schema.allOf ?? [];
  if (first !== undefined) return ofSchema(first);
  switch (schema.type) {
    case 'object':
      return ofObject(schema);
    case 'array':
      return schema.prefixItems === undefined
        ? fc.array(ofSchema(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 })
        : fc.tuple(...schema.prefixItems.map(ofSchema));
    case 'string':
      return ofString(schema);
    case 'integer':
      return fc.integer({ min: wholeBound(schema.minimum, -1e6), max: wholeBound(schema.maximum, 1e6) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

const wholeBound = (bound: number | undefined, otherwise: number): number =>
  bound === undefined || Math.abs(bound) > 2 ** 31 ? otherwise : bound;

function ofObject({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, ofSchema(schema)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true });
}

function ofString({ pattern, format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time')
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((date) => date.toISOString());
  if (format === 'uuid') return fc.uuid();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)), unit: 'grapheme' });
}
