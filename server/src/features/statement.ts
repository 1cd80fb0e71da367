import type { Standing } from '../corpus/standing';
import { decisionText } from './decisions/labels';
import { positionText } from './labels';
import { placeOf } from './place';

/** What a node says of where somebody stands on a section. */
export function statementOf(number: string, { position, reading, decision, lead }: Standing) {
  const { document, passage } = lead;
  return {
    number,
    position,
    positionText: positionText(position),
    decisionText: decision && decisionText(decision, reading),
    quote: passage.quote,
    location: placeOf(document.uri, passage),
  };
}
