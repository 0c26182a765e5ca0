import { Profiler, type ReactNode } from 'react';

/** As much of React's own tree as counting needs: what the developers' tools of browsers read, too. */
type Fiber = {
  readonly tag: number;
  readonly type: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
};

/** Functions, classes, functions with a reference or with a memory: all that a person wrote as a component. */
const componentTags: ReadonlySet<number> = new Set([0, 1, 11, 15]);

/** Set by React on a component that was asked what it shows. */
const performedWork = 1;

export type RenderCounts = {
  /** How often each component was rendered since the counts began, by its name. */
  readonly byName: ReadonlyMap<string, number>;
  readonly begin: () => void;
  readonly total: () => number;
  readonly Counted: (props: { readonly children: ReactNode }) => ReactNode;
};

/** Counts, under the one element that is to be put around the window, which components React renders. */
export function countRenders(): RenderCounts {
  const byName = new Map<string, number>();
  const count = ({ type }: Fiber) => {
    const name = nameOf(type);
    byName.set(name, (byName.get(name) ?? 0) + 1);
  };
  return {
    byName,
    begin: () => byName.clear(),
    total: () => [...byName.values()].reduce((sum, one) => sum + one, 0),
    Counted: ({ children }) => (
      <Profiler id="window" onRender={() => visit(rootOf(document.body), count)}>
        {children}
      </Profiler>
    ),
  };
}

/** The tree that was just put on the page; React keeps its root on the element that it draws into. */
function rootOf(body: HTMLElement): Fiber | null {
  for (const element of body.children) {
    const key = Object.keys(element).find((name) => name.startsWith('__reactContainer$'));
    const root = key === undefined ? undefined : (element as unknown as Record<string, unknown>)[key];
    if (root) return (root as { readonly stateNode: { readonly current: Fiber } }).stateNode.current;
  }
  return null;
}

/** What was not touched is the same object as before, with all that is under it. */
function visit(fiber: Fiber | null, count: (fiber: Fiber) => void): void {
  if (fiber === null) return;
  const before = fiber.alternate;
  if (componentTags.has(fiber.tag) && (fiber.flags & performedWork) !== 0) count(fiber);
  if (before !== null && before.child === fiber.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) visit(child, count);
}

function nameOf(type: unknown): string {
  const { displayName, name, render } = type as {
    readonly displayName?: string;
    readonly name?: string;
    readonly render?: { readonly name?: string };
  };
  return displayName ?? name ?? render?.name ?? 'nameless';
}
