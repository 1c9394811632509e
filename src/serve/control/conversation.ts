/** One connection to the process that serves a graph: calls go out with a number, answers come back with it. */
import type { Socket } from 'node:net';
import { RecallingError } from '../../errors.ts';
import { VERSION } from '../version.ts';
import {
  type ControlEvent,
  greetingSchema,
  PROTOCOL,
  type Request,
  readLines,
  responseSchema,
  send,
} from './messages.ts';
import { ControlError } from './socket-path.ts';

/** What the serving process says when the work that was handed to it fails. */
export class HandedOverError extends RecallingError {
  override name = 'HandedOverError';
}

/** Milliseconds in which the serving process must greet; it may be in the middle of a large document. */
const GREETING_TIMEOUT = 60_000;

type WithoutId<R> = R extends Request ? Omit<R, 'id'> : never;

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Conversation {
  /** The id of the serving process, once it has greeted. Rejected with a ControlError where it doesn't, or otherwise than expected. */
  readonly greeted: Promise<number>;
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  readonly #onEvent: (event: ControlEvent) => void;
  #calls = 0;
  #failure = 'it ended before it answered';

  constructor(socket: Socket, data: string, onEvent: (event: ControlEvent) => void) {
    this.#socket = socket;
    this.#onEvent = onEvent;
    let pid: number | undefined;
    this.greeted = new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail('it does not answer'), GREETING_TIMEOUT);
      readLines(socket, (line) => {
        if (pid !== undefined) {
          this.#answer(line);
          return;
        }
        clearTimeout(timer);
        pid = this.#greet(line);
        if (pid !== undefined) resolve(pid);
      });
      socket.on('error', (error) => {
        this.#failure = error.message;
      });
      socket.on('close', () => {
        clearTimeout(timer);
        const process = pid === undefined ? 'the process' : `process ${pid}`;
        const gone = new ControlError(`Asking ${process} that serves ${data} failed: ${this.#failure}`, {
          advice: 'A document is loaded whole or not at all; "recalling status" says what is.',
        });
        reject(gone);
        for (const call of this.#pending.values()) call.reject(gone);
        this.#pending.clear();
      });
    });
  }

  /** Hands a call over and gives its result. @throws HandedOverError, ControlError */
  ask(request: WithoutId<Request>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!this.#socket.writable) {
        reject(new ControlError(`Asking the serving process failed: ${this.#failure}`));
        return;
      }
      this.#calls += 1;
      this.#pending.set(this.#calls, { resolve, reject });
      send(this.#socket, { ...request, id: this.#calls });
    });
  }

  end(): void {
    this.#socket.end();
  }

  #greet(line: string): number | undefined {
    const greeting = greetingSchema.safeParse(parse(line));
    if (!greeting.success) this.#fail('it does not speak as Recalling does');
    else if (greeting.data.protocol !== PROTOCOL) {
      this.#fail(`it runs version ${greeting.data.version}, and this is ${VERSION}; start it again`);
    } else return greeting.data.pid;
    return undefined;
  }

  #answer(line: string): void {
    const response = responseSchema.safeParse(parse(line));
    if (!response.success) {
      this.#fail('its answer makes no sense');
      return;
    }
    const answer = response.data;
    if ('event' in answer) {
      this.#onEvent(answer.event);
      return;
    }
    const call = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ('error' in answer) {
      const { message, advice } = answer.error;
      call?.reject(new HandedOverError(message, advice === undefined ? {} : { advice }));
    } else call?.resolve(answer.result);
  }

  #fail(why: string): void {
    this.#failure = why;
    this.#socket.destroy();
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
