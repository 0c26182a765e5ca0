import { lifeCycle } from './life-cycle.ts';
import { refuse, strict } from './refuse.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type CustomScheme = {
  readonly scheme: string;
  readonly privileges: {
    readonly standard?: boolean;
    readonly secure?: boolean;
    readonly supportFetchAPI?: boolean;
  };
};

const privileged = new Map<string, CustomScheme['privileges']>();
const handlers = new Map<string, Handler>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: readonly CustomScheme[]): void {
    if (lifeCycle.isReady())
      refuse('protocol.registerSchemesAsPrivileged has to be called before app is ready');
    if (privileged.size > 0) refuse('protocol.registerSchemesAsPrivileged can be called only once');
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges);
  },
  handle(scheme: string, handler: Handler): void {
    if (!lifeCycle.isReady()) refuse('protocol.handle has to be called after app is ready');
    if (handlers.has(scheme)) refuse(`the protocol ${scheme} is handled already`);
    const privileges = privileged.get(scheme);
    // Without these a page has no origin of its own and no fetch.
    if (!privileges?.standard || !privileges.secure || !privileges.supportFetchAPI) {
      refuse(`the scheme ${scheme} was not registered as standard, secure and with fetch`);
    }
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme)) refuse(`the protocol ${scheme} is not handled`);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}
