/** The client's end of the control socket: the graph of a data folder, as the process that serves it gives it. */
import { connect, type Socket } from 'node:net';
import { RecallingError } from '../../errors.ts';
import type { BatchResult, LoadOutcome } from '../../load/load.ts';
import type { Status } from '../../load/status.ts';
import type { Graph } from '../graph.ts';
import { Conversation, HandedOverError } from './conversation.ts';
import { type ControlEvent, errorSchema } from './messages.ts';
import { ControlError, type SocketPath, socketPath } from './socket-path.ts';

/** A graph that another process serves. */
export interface RemoteGraph extends Graph {
  /** The process that serves it. */
  readonly pid: number;
}

/** Why there is nobody to talk to: no folder, no socket, or a socket that a dead process left. */
const NOBODY = ['ENOENT', 'ENOTDIR', 'ECONNREFUSED'];

/**
 * Connects to the process that serves the graph of a data folder.
 * @param onEvent told when a call has to wait for others, and when it starts.
 * @returns undefined where no process listens there.
 * @throws ControlError where one listens but may not be asked, does not answer, or is of another version.
 */
export async function connectToServer(
  data: string,
  onEvent: (event: ControlEvent) => void = () => {},
): Promise<RemoteGraph | undefined> {
  const socket = await openSocket(data);
  if (!socket) return undefined;
  const conversation = new Conversation(socket, data, onEvent);
  const pid = await conversation.greeted;
  return {
    pid,
    load: async (facts) => (await conversation.ask({ call: 'load', facts })) as LoadOutcome,
    loadBatch: async (batch) => {
      const results = (await conversation.ask({ call: 'loadBatch', batch: [...batch] })) as BatchResult[];
      return results.map((one) => ('error' in one ? { error: handedOver(one.error) } : one));
    },
    plan: async (facts) => (await conversation.ask({ call: 'plan', facts })) as LoadOutcome,
    unload: async (symbol, edition) => (await conversation.ask({ call: 'unload', symbol, edition })) as string,
    status: async () => (await conversation.ask({ call: 'status' })) as Status,
    close: async () => conversation.end(),
  };
}

/** Why one document of several could not be loaded, as the serving process says it. */
function handedOver(error: unknown): HandedOverError {
  const { message, advice } = errorSchema.parse(error);
  return new HandedOverError(message, advice === undefined ? {} : { advice });
}

async function openSocket(data: string): Promise<Socket | undefined> {
  let at: SocketPath | undefined;
  try {
    at = socketPath(data);
    const { path } = at;
    return await new Promise<Socket>((resolve, reject) => {
      const socket = connect(path, () => {
        socket.off('error', reject);
        resolve(socket);
      });
      socket.once('error', reject);
    });
  } catch (cause) {
    if (cause instanceof RecallingError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== undefined && NOBODY.includes(code)) return undefined;
    if (code !== 'EACCES' && code !== 'EPERM') {
      throw new ControlError(`Asking the process that serves ${data} failed: ${message}`, { cause });
    }
    throw new ControlError(`Asking the process that serves ${data} failed: it belongs to another user`, {
      cause,
      advice: 'Run the command as that user, or set RECALLING_DATA (or --data) to a folder of your own.',
    });
  } finally {
    at?.release();
  }
}
