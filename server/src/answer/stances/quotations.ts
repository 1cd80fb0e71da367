import type { ScannedMark } from './scan';

/** A quotation of fewer letters is a title or a word held up ("förslaget"), not a passage. */
const shortest = 40;
const quotationMarks = /["\u201c\u201d\u201e\u00bb\u00ab]/g;

/** The marks of a block, those inside quotations given to somebody else: words held up are not the respondent's. */
export function unquoted(marks: ScannedMark[], text: string): ScannedMark[] {
  if (marks.length === 0) return marks;
  const places = [...text.matchAll(quotationMarks)].map(({ index }) => index);
  let pair = 0;
  return marks.map((mark) => {
    while (pair + 1 < places.length && places[pair + 1]! < mark.start) pair += 2;
    const open = places[pair];
    const close = places[pair + 1];
    const inside =
      open !== undefined &&
      close !== undefined &&
      open < mark.start &&
      mark.end <= close &&
      close - open >= shortest;
    return inside ? { ...mark, subject: 'other' as const } : mark;
  });
}
