import { expect, test } from 'vitest';
import { Memory } from '../src/memory.ts';

const MB = 1024 * 1024;

/** Something that nobody uses; a reference that was asked in this turn of the loop holds it until the next. */
async function forsaken(): Promise<WeakRef<object>> {
  const reference = new WeakRef({ pens: Array.from({ length: 1_000 }, (_, i) => ({ i })) });
  await new Promise((resolve) => setTimeout(resolve, 1));
  return reference;
}

test('what nobody uses goes when memory has grown, and not before', async () => {
  let size = 100 * MB;
  const memory = new Memory(() => size);
  const reference = await forsaken();
  size += 10 * MB;
  memory.tidy();
  expect(reference.deref()).toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 1));
  size += 10 * MB;
  memory.tidy();
  expect(reference.deref()).toBeUndefined();
});

test('growth is counted from where the process has shrunk to', async () => {
  let size = 100 * MB;
  const memory = new Memory(() => size);
  size = 50 * MB;
  memory.tidy();
  const reference = await forsaken();
  size = 70 * MB;
  memory.tidy();
  expect(reference.deref()).toBeUndefined();
});

test('a small process is left alone', async () => {
  let size = 100 * MB;
  const memory = new Memory(() => size, 200 * MB);
  const reference = await forsaken();
  size = 190 * MB;
  memory.tidy();
  expect(reference.deref()).toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 1));
  size = 210 * MB;
  memory.tidy();
  expect(reference.deref()).toBeUndefined();
});
