import type { StancePhrase } from './phrase';

/** Words that take no position, or announce views without one. */
export const abstention: readonly StancePhrase[] = [
  {
    words:
      '@avstå ~3 från att ~6 yttra/lämna/svara/kommentera/avge/besvara/ta/inkomma/tillstyrka/avstyrka/uttala/framföra',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'Länsstyrelsen i Dalarnas län 2025: "avstår från att tillstyrka eller avstyrka"',
  },
  {
    words: '@avstå ~3 från yttrande/synpunkter/svar/remissvar/ställningstagande/kommentar/kommentarer',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "avstår från yttrande"',
  },
  {
    words: '@avstå ~3 att ~4 yttra/lämna/svara/kommentera/avge/besvara',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "avstår att yttra sig"',
  },
  {
    words: '@avböja ~3 att ~3 yttra/svara/lämna/besvara',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "avböjer att yttra sig"',
  },
  {
    words: 'avstår',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    object: 'report',
    source: 'common wording: "avstår i fråga om förslaget"',
  },
  {
    words: '@yttra ~3 #sig',
    position: null,
    negated: 'abstains',
    rule: 'abstains',
    source: 'common wording: "yttrar sig inte över förslaget"',
  },
  {
    words: '@ta ~5 ställning/ställningen ?till/om/i',
    position: null,
    negated: 'abstains',
    rule: 'takesNoPosition',
    source: 'Eskilstuna kommun 2025: "tar inte ställning till huruvida"',
  },
  {
    words: '@ha ~4 uppfattning/åsikt i/om',
    position: null,
    negated: 'abstains',
    rule: 'takesNoPosition',
    source: 'common wording: "har ingen uppfattning i frågan"',
  },
  {
    words: 'ingen ~2 samlad/gemensam syn/uppfattning/inställning',
    position: 'abstains',
    negated: null,
    rule: 'takesNoPosition',
    source: 'Läkarförbundet 2021: no common view within the association',
  },
  {
    words: '@lämna ~3 inga/inget ~4 synpunkter/svar/yttrande/remissvar',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "lämnar inga synpunkter i sak"',
  },
  {
    words: '@lämna ~3 inte/ej ~4 synpunkter/svar/yttrande/remissvar',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "lämnar inte några synpunkter"',
  },
  {
    words:
      'utanför ~5 ansvarsområde/verksamhetsområde/kompetensområde/uppdrag/ansvarsområden/verksamhetsområden',
    position: 'abstains',
    negated: null,
    rule: 'outsideRemit',
    source: 'common wording: "ligger utanför myndighetens ansvarsområde"',
  },
  {
    words:
      'varken/vare ~4 tillstyrka/tillstyrker/instämma/instämmer/stödja/stödjer/stöder eller ~3 avstyrka/avstyrker/avvisa/avvisar/motsätta/motsätter',
    position: 'abstains',
    negated: null,
    rule: 'neither',
    source: 'common wording: "varken tillstyrker eller avstyrker"',
  },
  {
    words:
      'varken/vare ~4 avstyrka/avstyrker/avvisa/avvisar/motsätta/motsätter ?#sig eller ~3 tillstyrka/tillstyrker/instämma/instämmer/stödja/stödjer/stöder',
    position: 'abstains',
    negated: null,
    rule: 'neither',
    source: 'common wording: "varken avstyrker eller tillstyrker"',
  },
  {
    words:
      '#have/lämna/lämnar/framföra/framför/anföra/anför/avge/avger ~6 följande ~3 synpunkter/synpunkt/kommentarer/yttrande/svar',
    position: 'comments',
    negated: null,
    rule: 'comments',
    source: 'common wording: "lämnar följande synpunkter"',
  },
  {
    words: 'har/lämnar synpunkter på',
    position: 'comments',
    negated: null,
    object: 'report',
    rule: 'comments',
    source: 'common wording: "har synpunkter på förslaget"',
  },
  {
    words: 'både/såväl/dels positiv/positiva/positivt och/som/dels negativ/negativa/negativt/kritisk',
    position: 'split',
    negated: null,
    rule: 'bothSides',
    source: 'Östersunds kommun 2026: "ställer sig både negativ och positiv"',
  },
  {
    words: 'både/såväl/dels negativ/negativa/negativt/kritisk och/som/dels positiv/positiva/positivt',
    position: 'split',
    negated: null,
    rule: 'bothSides',
    source: 'Östersunds kommun 2026: "ställer sig både negativ och positiv"',
  },
  {
    words: 'tillstyrker respektive avstyrker',
    position: 'split',
    negated: null,
    rule: 'bothSides',
    source: 'Läkarförbundet 2021: "tillstyrker respektive avstyrker olika delar"',
  },
  {
    words: 'väljer/valt att inte/ej ~3 svara/kommentera/yttra/besvara',
    position: 'abstains',
    negated: null,
    rule: 'abstains',
    source: 'common wording: "väljer att inte svara på frågan"',
  },
  {
    words: 'uttalar ~2 #sig',
    position: null,
    negated: 'abstains',
    rule: 'abstains',
    source: 'common wording: "uttalar sig inte om kapitel 7"',
  },
];
