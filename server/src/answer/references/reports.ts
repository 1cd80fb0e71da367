/** Sections and pages beside another report's name: whose they are. */
import type { Scan } from './marks';

/** What may stand between a section and the report it belongs to, in either order. */
const sectionThenReport =
  /^,? (?:i|av|ur|från|till) (?:(?:\p{L}+s )?(?:slut|del)?(?:betänkande|utredning|promemori|proposition|rapport|lagrådsremiss|departementspromemori)\p{L}*(?: [”"“\p{Lu}–][^.;:?!]{0,140})? ?)?\(?(?:se |jfr )?$/u;
const reportThenSection = /^(?:[,;:]| [-–])? ?\(?(?:se |jfr |i )?$/;

/** Gives sections the report that stands beside them: "SOU 2022:41, avsnitt 7.2.3", "avsnitt 7 i SOU 2022:41". */
export function joinReports(scan: Scan): void {
  const { marks, text } = scan;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.is !== 'fixed' || mark.report === undefined) continue;
    let after = index + 1;
    let end = mark.end;
    for (; after < marks.length; after++) {
      const next = marks[after]!;
      const gap = text.slice(end, next.start);
      if (next.is === 'fixed' && next.kind === 'page' && gap.length < 8) end = next.end;
      else if (next.is === 'section' && !next.doubt && isJoined(gap, after > index + 1)) {
        next.report = mark.report;
        end = next.end;
      } else break;
    }
    for (let before = index - 1, start = mark.start; before >= 0; before--) {
      const previous = marks[before]!;
      if (previous.is !== 'section' || previous.report !== undefined) break;
      const gap = text.slice(previous.end, Math.min(start, previous.end + 220));
      const joined = start === mark.start ? sectionThenReport.test(gap) : isJoined(gap, true);
      if (!joined) break;
      previous.report = mark.report;
      start = previous.start;
    }
  }
}

function isJoined(gap: string, inList: boolean): boolean {
  return reportThenSection.test(gap) || (inList && /^(?:,? (?:och|samt|eller) |, ?| ?[-–—] ?)$/.test(gap));
}
