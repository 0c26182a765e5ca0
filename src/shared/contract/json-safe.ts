/** What may cross any boundary: IPC, HTTP, a worker. No Date, Map, Buffer, function or undefined-as-value. */
export type JsonSafe =
  | string
  | number
  | boolean
  | null
  | readonly JsonSafe[]
  | { readonly [key: string]: JsonSafe | undefined };

/** Maps every member to itself when it is JSON-safe, else to `never`, so that the compiler names the culprit. */
export type JsonSafeForm<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends (...args: never[]) => unknown
    ? never
    : Value extends Date | Map<unknown, unknown> | Set<unknown> | ArrayBufferView | ArrayBuffer
      ? never
      : { [Key in keyof Value]: JsonSafeForm<Value[Key]> };
