/** What the double says where Electron would throw, or where the double does not know what Electron does. */
export class ElectronDoubleError extends Error {
  constructor(message: string) {
    super(`double of Electron: ${message}`);
    this.name = 'ElectronDoubleError';
  }
}

export function refuse(message: string): never {
  throw new ElectronDoubleError(message);
}

/**
 * The object, but reading a member that it does not have throws with its name:
 * whatever the application begins to use has to be taught to the double first.
 */
export function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key, receiver);
      }
      return refuse(`${name}.${key} is not known`);
    },
    set(target, key, value, receiver) {
      // EventEmitter and private state of classes keep their own members.
      if (typeof key === 'symbol' || key in target || key.startsWith('_')) {
        return Reflect.set(target, key, value, receiver);
      }
      return refuse(`${name}.${key} cannot be set`);
    },
  });
}

/** Refuses members of an options object that are not in the list. */
export function onlyKnown(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) refuse(`${what}: the option ${key} is not known`);
  }
}
