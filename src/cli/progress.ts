/** How far a command is, on standard error: a bar on a terminal, a line a document elsewhere. */
import cliProgress from 'cli-progress';

export interface Progress {
  /** What is being worked on now. */
  begin(name: string): void;
  /** One more is finished; `line` says how, for where there is no bar. */
  finish(line: string): void;
  /** There are so many more than was thought: a file turned out to hold several documents. */
  expect(more: number): void;
  /** Something to know that is no step. */
  note(line: string): void;
  stop(): void;
}

/**
 * @param total how many there are.
 * @param options.bar whether to draw a bar: where standard error is a terminal, unless told otherwise.
 */
export function createProgress(total: number, { bar = process.stderr.isTTY === true } = {}): Progress {
  if (!bar) {
    let finished = 0;
    let expected = total;
    return {
      begin() {},
      finish(line) {
        finished += 1;
        process.stderr.write(`${finished}/${expected} ${line}\n`);
      },
      expect(more) {
        expected += more;
      },
      note: (line) => void process.stderr.write(`${line}\n`),
      stop() {},
    };
  }
  const drawn = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {name}',
    stream: process.stderr,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  drawn.start(total, 0, { name: '' });
  return {
    begin: (name) => drawn.update({ name }),
    finish: () => drawn.increment(),
    expect: (more) => drawn.setTotal(drawn.getTotal() + more),
    note: (line) => drawn.update({ name: line }),
    stop: () => drawn.stop(),
  };
}
