import type { ScannedMark } from './scan';

/** A quotation of fewer letters is a title or a word held up ("förslaget"), not a passage. */
const shortest = 40;
const quotationMarks = /["\u201c\u201d\u201e\u00bb\u00ab]/g;

/** The marks of a block, those inside quotations given to somebody else: words held up are not the respondent's. */
export function unquoted(marks: readonly ScannedMark[], text: string): readonly ScannedMark[] {
  if (marks.length === 0) return marks;
  const places = quotationMarksIn(text);
  if (places.length < 2) return marks;
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

function quotationMarksIn(text: string): number[] {
  const places: number[] = [];
  quotationMarks.lastIndex = 0;
  while (quotationMarks.test(text)) places.push(quotationMarks.lastIndex - 1);
  return places;
}
