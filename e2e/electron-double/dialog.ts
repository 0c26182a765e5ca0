import { lifeCycle } from './life-cycle.ts';
import { record } from './record.ts';
import { onlyKnown, refuse, strict } from './refuse.ts';

type MessageBox = {
  readonly type?: string;
  readonly message?: unknown;
  readonly buttons?: readonly unknown[];
  readonly cancelId?: number;
};

const knownOptions = ['type', 'title', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'];
const types = ['none', 'info', 'error', 'question', 'warning'];

/** The buttons that a person presses one after the other, by number; whoever is not there lets each box go. */
const answers = (process.env.ELECTRON_DOUBLE_ANSWERS ?? '').split(',').filter((answer) => answer !== '');

export const dialog = strict('dialog', {
  showMessageBoxSync(_window: object, options: MessageBox): number {
    lifeCycle.mustBeReady('dialog.showMessageBoxSync');
    onlyKnown('dialog.showMessageBoxSync', options, knownOptions);
    const { type = 'none', message, buttons = [], cancelId = 0 } = options;
    if (!types.includes(type)) refuse(`dialog.showMessageBoxSync: '${type}' is no type`);
    if (typeof message !== 'string') refuse('dialog.showMessageBoxSync: the message must be a string');
    if (!buttons.every((button) => typeof button === 'string')) {
      refuse('dialog.showMessageBoxSync: buttons must be strings');
    }
    const answer = Number(answers.shift() ?? cancelId);
    if (!(answer in buttons)) refuse(`dialog.showMessageBoxSync: there is no button ${answer}`);
    record('message-box', { message, buttons, answer });
    return answer;
  },
});
