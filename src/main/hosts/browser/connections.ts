import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** What the sender of a connection has shown: nothing yet, the cookie, or the key of a window. */
export type Standing = 'stranger' | 'cookie' | 'window';

/** Connections that the system may hold until they are taken in. */
export const waitingRoom = 128;

/**
 * How many connections of each standing are kept. Each has room of its own, so
 * that no number of strangers, and nobody who got hold of the cookie, takes the
 * place of a window. A new connection is a stranger until its first request is
 * read: it has room for several times what the system hands over at once, so
 * that a window's is read before those that come after it could push it out.
 */
const room: Readonly<Record<Standing, number>> = { stranger: 4 * waitingRoom, cookie: 64, window: 128 };

const rank: Readonly<Record<Standing, number>> = { stranger: 0, cookie: 1, window: 2 };

export type Connections = {
  /** Says what the sender of this connection has shown. What was shown once holds. */
  readonly seat: (socket: Socket, standing: Standing) => void;
};

/** Keeps room for windows: where a standing has no room left, its oldest connection goes. */
export function seatConnections(server: Server): Connections {
  const standings = new Map<Socket, Standing>();
  // Sets go through what they hold in the order in which it came.
  const seated = { stranger: new Set<Socket>(), cookie: new Set<Socket>(), window: new Set<Socket>() };

  function leave(socket: Socket): void {
    const standing = standings.get(socket);
    if (standing !== undefined) seated[standing].delete(socket);
    standings.delete(socket);
  }

  function enter(socket: Socket, standing: Standing): void {
    standings.set(socket, standing);
    seated[standing].add(socket);
    if (seated[standing].size <= room[standing]) return;
    const [oldest] = seated[standing];
    if (oldest === undefined) return;
    leave(oldest);
    oldest.destroy();
  }

  server.on('connection', (socket: Socket) => {
    enter(socket, 'stranger');
    socket.once('close', () => leave(socket));
  });

  return {
    seat(socket, standing) {
      const before = standings.get(socket);
      if (before === undefined || rank[standing] <= rank[before]) return;
      leave(socket);
      enter(socket, standing);
    },
  };
}
