import type { Standing } from '../corpus/standing';
import { positionText } from './labels';
import { placeOf } from './place';

/** What a node says of where somebody stands on a section. */
export function statementOf(number: string, { position, lead }: Standing) {
  const { document, passage } = lead;
  return {
    number,
    position,
    positionText: positionText(position),
    decisionText: null,
    quote: passage.quote,
    location: placeOf(document.uri, passage),
  };
}
