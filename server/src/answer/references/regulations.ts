/** Regulations of agencies: "HSLF-FS 2017:40", "AFS 2001:1"; the audit office's reports, numbered alike. */
import { matchAt } from '../../text/sticky';
import type { Scan } from './marks';
import type { WordBefore } from './reading';
import { separatorAt } from './reading';

const number = /((?:19|20)\d\d) ?: ?(\d{1,4})(?!\d)(?: (ka|ks|tr) ?\d{1,2})?/y;

/** The county whose board issues it: "23 FS 2019:4", "01FS 2020:7". */
const countyBefore = /(?<![\p{L}\p{N}])(\d\d) ?$/u;

/** Reads the regulation whose number begins at an offset, and those listed after it; returns the end, or null. */
export function readRegulation(scan: Scan, at: number, { word, start, gap }: WordBefore): number | null {
  const audit = word === 'rir';
  if (!audit && (!word.endsWith('fs') || word === 'sfs' || word.length > 9)) return null;
  const name = scan.text.slice(start, start + word.length);
  if (gap.length > 2 || (!audit && name !== name.toUpperCase())) return null;
  const county = word === 'fs' ? countyBefore.exec(scan.lower.slice(Math.max(0, start - 3), start)) : null;
  const series = county ? `${county[1]}FS` : name;
  let end: number | null = null;
  let from = start - (county?.[0].length ?? 0);
  for (let next = at; ;) {
    const match = matchAt(number, scan.lower, next);
    if (!match) return end;
    end = next + match[0].length;
    const target = `${series} ${match[1]}:${match[2]}`;
    scan.marks.push({ is: 'fixed', kind: audit ? 'authority' : 'regulation', start: from, end, target });
    const separator = separatorAt(scan.lower, end);
    if (!separator || separator.range) return end;
    next = from = separator.end;
  }
}
