import { isLetter } from '../letters';
import { WordStarts } from '../wordStarts';

/**
 * What the parts of an answer are called, so that a line with nothing but such a name is a heading however the lines
 * around it are set. The names are those in general use in answers to the Government Offices; the guidance for them
 * (SB PM 2021:1, "Svara på remiss – hur och varför") asks for a summary first.
 */
const names: ReadonlySet<string> = new Set([
  ...[
    'sammanfattning',
    'sammanfattande inställning',
    'sammanfattande synpunkter',
    'sammanfattande bedömning',
  ],
  ...['sammanfattande yttrande', 'sammanfattande ställningstagande', 'sammanfattande kommentarer'],
  ...[
    'inledning',
    'inledande synpunkter',
    'inledande kommentarer',
    'bakgrund',
    'ärendet',
    'ärendebeskrivning',
  ],
  ...[
    'yttrande',
    'remissvar',
    'inställning',
    'ställningstagande',
    'ställningstaganden',
    'bedömning',
    'synpunkter',
  ],
  ...[
    'övergripande synpunkter',
    'övergripande kommentarer',
    'övergripande ställningstagande',
    'övergripande',
  ],
  ...['allmänna synpunkter', 'allmänna kommentarer', 'allmänt', 'allmän inställning', 'generella synpunkter'],
  ...['generella kommentarer', 'särskilda synpunkter', 'specifika synpunkter', 'detaljerade synpunkter'],
  ...['synpunkter på förslagen', 'synpunkter på utredningens förslag', 'synpunkter på enskilda förslag'],
  ...[
    'kommentarer till förslagen',
    'övriga synpunkter',
    'övriga kommentarer',
    'övrigt',
    'avslutande synpunkter',
  ],
  ...[
    'avslutande kommentarer',
    'konsekvenser',
    'beslut',
    'förslag till beslut',
    'beslut i ärendet',
    'skäl för beslutet',
  ],
  ...['förvaltningens bedömning', 'förvaltningens synpunkter', 'kommunens synpunkter', 'kommunens bedömning'],
  ...['kommunens inställning', 'kommunens inställning i detalj', 'kommunens ställningstagande'],
  ...['nämndens synpunkter', 'nämndens bedömning', 'nämndens inställning', 'nämndens inställning i detalj'],
  ...['nämndens ställningstagande', 'nämndens ställningstagande i detalj', 'regionens synpunkter'],
  ...[
    'regionens bedömning',
    'regionens ställningstagande',
    'länsstyrelsens synpunkter',
    'länsstyrelsens bedömning',
  ],
  ...[
    'myndighetens synpunkter',
    'skälen för länsstyrelsens ställningstagande',
    'reservation',
    'reservationer',
  ],
  ...['särskilt yttrande', 'protokollsanteckning', 'avvikande mening'],
]);

const nameStarts = new WordStarts(names);

/** No name of a part is longer. */
export const longestName = 60;

/** Whether a line is the name of a part: "Sammanfattning", "SAMMANFATTNING:", "**Bakgrund**". */
export function isPartName(line: string): boolean {
  if (line.length > longestName || line.endsWith('.')) return false;
  if (isLetter(line.charCodeAt(0)) && !nameStarts.mayStandAt(line, 0)) return false;
  const lower = line.toLowerCase();
  return names.has((/[*#:]/.test(lower) ? lower.replace(/[*#:]/g, '') : lower).trim());
}
