import { cases } from '../../../../test/unit/rules/examples';
import { unexplainedAbbreviation } from './unexplainedAbbreviation';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}';

describe('unexplained-abbreviation', () => {
  cases(
    unexplainedAbbreviation,
    {
      finds: [
        'Vi ser att «AST» har en viktig roll i samverkan.',
        'Från «RSS»-perspektivet är förslaget bra. Rollen för RSS är viktig.',
        'Vi ser att «VGRX» och «ABCD» samverkar.',
        'Frågan ägs av «NSPH» i dag.',
        'Rollen som «MLA» behöver förtydligas.',
      ],
      silent: [
        'Vi ser att allmän samverkanstjänst (AST) har en viktig roll. Rollen för AST är viktig.',
        'Rollen för AST är viktig. Med AST (allmän samverkanstjänst) menar vi mycket.',
        'Vi delar uppfattningen hos SKR, IVO och SBU.',
        'Enligt GDPR och HSL gäller detta.',
        'Betänkandet SOU 2024:72 är långt.',
        'SOLNA STAD tillstyrker förslaget.',
        'HELA MENINGEN ÄR SKRIVEN MED VERSALER.',
        'Kapitel VII och XIV är långa.',
        'Vi skriver till info@ABCD.se om frågan.',
        'Medicinskt ansvarig sjuksköterska, MAS, har en viktig roll.',
      ],
    },
    { around },
  );
});
