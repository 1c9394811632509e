/** Everything that runs while the program serves: the store, the endpoint, the control socket; begun and ended in order. */
import type { RequestListener } from 'node:http';
import type { Facts } from '../../graph/facts.ts';
import type { Status } from '../load/status.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { type ControlServer, openControl } from './control/server.ts';
import { graphOf } from './graph.ts';
import { type HttpServer, listen } from './http-server.ts';
import { createLog, describeError, type Log } from './log.ts';
import { fillWithStarter } from './starter.ts';

export interface ServeOptions {
  log?: Log;
  /** Facts that fill an empty embedded graph at its first start; undefined where there are none. */
  starter?: (() => AsyncIterable<Facts>) | undefined;
}

export interface Serving {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly store: Pick<Store, 'engine' | 'location'>;
  /** What the graph holds at the start. */
  readonly status: Status;
  /** How many documents of the starter data were loaded. */
  readonly filled: number;
  /** Finishes what was begun, in the reverse order; calling it twice is fine. */
  stop(): Promise<void>;
}

/**
 * Opens the graph, listens, and fills an empty embedded graph with the starter data. Requests that come before that is
 * done wait for it.
 * @throws StoreError (StoreLockedError naming the process that has the graph), ListenError, ControlError, LoadError
 */
export async function serve(settings: Settings, { log = createLog(), starter }: ServeOptions = {}): Promise<Serving> {
  // These are most of what a start takes; a wrong setting is found before.
  const [{ createApp }, { openNamed }] = await Promise.all([import('./app.ts'), import('./open-store.ts')]);
  const store = await openNamed(settings);
  const graph = graphOf(store);
  let http: HttpServer | undefined;
  let control: ControlServer | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      await Promise.all([http?.stop(), control?.stop()]);
      await store.close();
    })();
    return stopping;
  };
  try {
    const app = createApp({ store, log, limits: settings.limits, access: settings.access });
    let open = () => {};
    const ready = new Promise<void>((resolve) => {
      open = resolve;
    });
    const handler: RequestListener = (request, response) => {
      ready
        .then(() => app(request, response))
        .catch((error) => {
          log.error(`answering ${request.method} ${request.url} failed: ${describeError(error)}`);
          response.destroy();
        });
    };
    http = await listen(handler, settings.host, settings.port);
    if (!settings.neo4j) control = await openControl(settings.data, graph, log);
    const filled = starter && !settings.neo4j ? await fillWithStarter(graph, settings.data, starter) : 0;
    const status = await graph.status();
    open();
    return { url: http.url, store, status, filled, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
