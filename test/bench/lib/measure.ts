/** Times, and what another process uses of the machine. */
import fs from 'node:fs';

export function quantile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

/** Memory a process holds now, in megabytes; NaN where the system does not tell. */
export function memoryOf(pid: number): number {
  return kilobytes(pid, 'VmRSS') / 1000;
}

/** The most it has held. */
export function peakMemoryOf(pid: number): number {
  return kilobytes(pid, 'VmHWM') / 1000;
}

function kilobytes(pid: number, field: string): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s*(\\d+)`).exec(status)?.[1] ?? NaN);
  } catch {
    return NaN;
  }
}

/** The processor time a process has used, in milliseconds; NaN where the system does not tell. */
export function processorTimeOf(pid: number): number {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}
