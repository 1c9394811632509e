/** Several fields of one connection read it; it is read once. */
export function memo<T extends object | number>(read: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= read();
    return answer;
  };
}
