import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { GenerationSummary } from '#shared/contract/notes-channels.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { NotebookState } from './notebook-state.ts';
import type { WindowStore } from './store.ts';

export type NotebookActions = {
  /** Asks what was found when the notebook was opened, or came of it since; when it is anything that a person should know, its screen opens. */
  readonly begin: () => Promise<void>;
  readonly show: (shown: boolean) => Promise<void>;
  /** Goes back to a kept state of the whole notebook. */
  readonly restore: (generation: GenerationSummary) => Promise<void>;
  /** Tries to become the one that writes. */
  readonly reopen: () => Promise<void>;
};

/** Refusals with which the core says that the notebook can only be read from now on. */
const onlyRead = new Set(['notebook.in-use', 'notebook.changed-elsewhere', 'notebook.only-read']);

/** A bridge that tells, too, when anything that was asked of it was refused because the notebook can only be read. */
export function heedRefusals(bridge: HostBridge, onRefused: () => void): HostBridge {
  return {
    ...bridge,
    async invoke(channel, request) {
      const outcome = await bridge.invoke(channel, request);
      if (!outcome.ok && onlyRead.has(outcome.error.code)) onRefused();
      return outcome;
    },
  };
}

export function createNotebookActions(
  store: WindowStore,
  bridge: HostBridge,
  report: (failure: Failure) => void,
): NotebookActions {
  const change = (part: Partial<NotebookState>) =>
    store.setState({ notebook: { ...store.getState().notebook, ...part } });

  function answered<Value>(outcome: Outcome<Value>): Value | null {
    if (outcome.ok) return outcome.value;
    report(outcome.error);
    return null;
  }

  async function countGenerations(): Promise<void> {
    change({ generations: answered(await bridge.invoke('notebook.generations', {})) });
  }

  async function show(shown: boolean): Promise<void> {
    change({ shown, outcome: { kind: 'none' } });
    if (shown) await countGenerations();
  }

  return {
    show,
    async begin() {
      const found = answered(await bridge.invoke('notebook.report', {}));
      change({ report: found });
      if (found !== null && (found.readOnly !== null || found.damaged.length > 0)) await show(true);
    },
    async restore({ file, savedAt }) {
      change({ outcome: { kind: 'working' } });
      const restored = answered(await bridge.invoke('notebook.restore', { file }));
      change({ outcome: restored === null ? { kind: 'none' } : { kind: 'restored', savedAt } });
      await countGenerations();
    },
    async reopen() {
      change({ outcome: { kind: 'working' } });
      const found = answered(await bridge.invoke('notebook.reopen', {}));
      if (found === null) return change({ outcome: { kind: 'none' } });
      change({ report: found, outcome: { kind: found.readOnly === null ? 'writable' : 'only-read' } });
      await countGenerations();
    },
  };
}
