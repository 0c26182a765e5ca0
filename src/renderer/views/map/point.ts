/** Pixels, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle in pixels, y downwards. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
