/**
 * Time of the processor, in milliseconds: what the measured work takes of one core, also where other programs run beside
 * it. What V8 does in threads of its own (collecting garbage, compiling) counts with it.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes a second (10⁶ bytes), from bytes and milliseconds. */
export const megabytesPerSecond = (bytes: number, milliseconds: number): number =>
  bytes / 1000 / (milliseconds || 1e-3);
