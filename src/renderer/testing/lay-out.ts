import { onTestFinished, vi } from 'vitest';

/** Everything on the page is so wide from now on: nothing lays it out outside a browser. */
export function layOut(width: number, height = 200): void {
  class Observer {
    readonly #onResize: ResizeObserverCallback;
    constructor(onResize: ResizeObserverCallback) {
      this.#onResize = onResize;
    }
    observe(target: Element): void {
      const entry = { target, contentRect: new DOMRect(0, 0, width, height) } as ResizeObserverEntry;
      this.#onResize([entry], this as unknown as ResizeObserver);
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const box = vi
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockImplementation(() => new DOMRect(0, 0, width, height));
  onTestFinished(() => {
    vi.unstubAllGlobals();
    box.mockRestore();
  });
}
