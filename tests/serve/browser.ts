/** A real Chromium, driven over its debugging pipe (Chrome DevTools Protocol): what a person sees, and what it asks the network. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** Where a Chromium may be; undefined where there is none. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path));

interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export class Browser {
  /** Addresses that the page asked for, in order. */
  readonly requested: string[] = [];
  /** What the page wrote to its console as errors, with refusals by its policy. */
  readonly complaints: string[] = [];
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, (message: Message) => void>();
  #session: string | undefined;
  #calls = 0;

  private constructor(path: string, profile: string) {
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
    this.#process = spawn(path, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    let buffer = '';
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (buffer + text).split('\0');
      buffer = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message) as Message);
    });
  }

  /** Starts a browser with an empty profile and one page. */
  static async start(path: string, profile: string): Promise<Browser> {
    const browser = new Browser(path, profile);
    const { targetId } = await browser.#call('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.#call('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = sessionId as string;
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await browser.#call(`${domain}.enable`);
    return browser;
  }

  /** Opens an address. */
  async open(url: string): Promise<void> {
    await this.#call('Page.navigate', { url });
  }

  /** The value of an expression in the page. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.#call('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return (result as { value: T }).value;
  }

  /** What the page looks like, as a PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#call('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  /** Has pages believe that the person prefers light or dark. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.#call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** Closes the browser and waits until it is gone, with the processes that write to its profile. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    this.#session = undefined;
    // The answer may not come any more.
    this.#call('Browser.close').catch(() => undefined);
    await gone;
    clearTimeout(late);
  }

  #call(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    this.#calls += 1;
    const id = this.#calls;
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
    });
  }

  #receive({ id, method, params, ...message }: Message): void {
    if (id !== undefined) {
      this.#pending.get(id)?.(message);
      this.#pending.delete(id);
    } else if (method === 'Network.requestWillBeSent') {
      this.requested.push((params as { request: { url: string } }).request.url);
    } else if (method === 'Log.entryAdded') {
      const { entry } = params as { entry: { level: string; text: string } };
      if (entry.level === 'error') this.complaints.push(entry.text);
    } else if (method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(params));
  }
}
