import { connect, type Socket } from 'node:net';
import { poll } from './session.ts';

type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void };

/** A connection to Firefox's own automation port. `send` resolves with the command's answer. */
export type Marionette = {
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
};

/** Takes `<length>:<json>` packets off the front of `buffer`; gives the messages and what is left. */
function takePackets(buffer: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  let rest = buffer;
  for (;;) {
    const colon = rest.indexOf(':');
    if (colon < 0) break;
    const end = colon + 1 + Number(rest.subarray(0, colon).toString());
    if (rest.length < end) break;
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
    rest = rest.subarray(end);
  }
  return { messages, rest };
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { message, stacktrace } = error as { message?: unknown; stacktrace?: unknown };
  return `${String(message)}\n${String(stacktrace ?? '')}`;
}

function dial(port: number): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket));
    socket.once('error', () => done(undefined));
  });
}

/** Connects as soon as Firefox listens. @throws NotInTime when it never does. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await poll('Marionette of Firefox', 60_000, () => dial(port), 100);
  const waiting = new Map<number, Waiting>();
  let buffer: Buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    const { messages, rest } = takePackets(Buffer.concat([buffer, chunk]));
    buffer = rest;
    for (const message of messages) {
      // The first packet is a greeting, answers are [1, id, error, result].
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as unknown[];
      const waiter = waiting.get(Number(id));
      waiting.delete(Number(id));
      if (error) waiter?.reject(new Error(describe(error)));
      else waiter?.resolve(result);
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox is gone'));
        last += 1;
        waiting.set(last, { resolve, reject });
        const body = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      }),
    close: () => socket.destroy(),
  };
}
