/** Proves to the compiler that every member of a union was handled; throws when data lied about its type. */
export function assertNever(value: never): never {
  throw new Error(`Not a known case: ${JSON.stringify(value)}`);
}
