/** Where the control socket of a data folder is, and how it is named to the operating system. */
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { RecallingError } from '../../errors.ts';

/** The hand-over to the running process failed; the message names the data folder or the process. */
export class ControlError extends RecallingError {
  override name = 'ControlError';
}

export const SOCKET_NAME = 'control.sock';

/** Bytes that a path of a Unix domain socket may have (unix(7): `sun_path`, less the final zero). */
export const PATH_LIMIT = process.platform === 'linux' ? 107 : 103;

export interface SocketPath {
  /** What to give to `listen` or `connect`. */
  readonly path: string;
  /** To be called when the socket is closed (listening) or connected (connecting). */
  release(): void;
}

/**
 * The path of the control socket of a data folder. Where it is longer than the system allows, Linux can name it through
 * an open descriptor of the folder.
 * @param data absolute path of the data folder, which must exist.
 * @throws ControlError where the path is too long and there is no such way.
 */
export function socketPath(data: string): SocketPath {
  const path = join(data, SOCKET_NAME);
  const bytes = Buffer.byteLength(path);
  if (bytes <= PATH_LIMIT) return { path, release() {} };
  if (process.platform !== 'linux') {
    throw new ControlError(
      `Opening the socket ${path} failed: its path has ${bytes} bytes, more than the ${PATH_LIMIT} that a socket may have`,
      { advice: 'Set RECALLING_DATA (or --data) to a folder with a shorter path.' },
    );
  }
  const descriptor = openSync(data, constants.O_RDONLY | constants.O_DIRECTORY);
  let open = true;
  return {
    path: `/proc/self/fd/${descriptor}/${SOCKET_NAME}`,
    release() {
      if (open) closeSync(descriptor);
      open = false;
    },
  };
}
