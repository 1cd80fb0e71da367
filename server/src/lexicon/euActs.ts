/**
 * Acts of the European Union by the Swedish names that answers give them. The CELEX number is also the key of
 * the source: https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32016R0679.
 */
export interface EuAct {
  readonly celex: string;
  /** Definite form, lower case. "eu:s" before a name is understood. */
  readonly names: readonly string[];
  /** True where the name is used of nothing else, so that it is a reference without article or number. */
  readonly distinct?: boolean;
}

export const euActs: readonly EuAct[] = [
  {
    celex: '32016R0679',
    names: ['dataskyddsförordningen', 'allmänna dataskyddsförordningen', 'gdpr'],
    distinct: true,
  },
  { celex: '31995L0046', names: ['dataskyddsdirektivet'], distinct: true },
  { celex: '32024R1689', names: ['ai-förordningen', 'ai-akten'], distinct: true },
  { celex: '32014R0910', names: ['eidas-förordningen'], distinct: true },
  { celex: '32022L2555', names: ['nis 2-direktivet', 'nis2-direktivet'], distinct: true },
  { celex: '32016L1148', names: ['nis-direktivet'], distinct: true },
  { celex: '32022L2557', names: ['cer-direktivet'], distinct: true },
  { celex: '32022R2554', names: ['dora-förordningen'], distinct: true },
  { celex: '32022R2065', names: ['förordningen om digitala tjänster', 'dsa-förordningen'], distinct: true },
  { celex: '32022R0868', names: ['dataförvaltningsakten', 'dataförvaltningsförordningen'], distinct: true },
  { celex: '32023R2854', names: ['dataförordningen', 'dataakten'], distinct: true },
  { celex: '32019L1024', names: ['öppna data-direktivet'], distinct: true },
  { celex: '32016L2102', names: ['webbtillgänglighetsdirektivet'], distinct: true },
  { celex: '32019L0882', names: ['tillgänglighetsdirektivet'], distinct: true },
  { celex: '32019L1937', names: ['visselblåsardirektivet'], distinct: true },
  { celex: '32011L0024', names: ['patientrörlighetsdirektivet'], distinct: true },
  {
    celex: '32017R0745',
    names: ['mdr-förordningen', 'förordningen om medicintekniska produkter'],
    distinct: true,
  },
  { celex: '32025R0327', names: ['ehds-förordningen'], distinct: true },
  { celex: '32005L0036', names: ['yrkeskvalifikationsdirektivet'], distinct: true },
  { celex: '32006L0123', names: ['tjänstedirektivet'], distinct: true },
  { celex: '32014L0024', names: ['lou-direktivet', 'upphandlingsdirektivet'] },
  { celex: '32003L0088', names: ['arbetstidsdirektivet'], distinct: true },
  { celex: '32023L0970', names: ['lönetransparensdirektivet'], distinct: true },
  { celex: '32006L0112', names: ['mervärdesskattedirektivet', 'momsdirektivet'], distinct: true },
  { celex: '32000L0060', names: ['ramdirektivet för vatten', 'vattendirektivet'], distinct: true },
  { celex: '31992L0043', names: ['art- och habitatdirektivet', 'habitatdirektivet'], distinct: true },
  { celex: '32009L0147', names: ['fågeldirektivet'], distinct: true },
  { celex: '32010L0075', names: ['industriutsläppsdirektivet'], distinct: true },
  { celex: '32011L0092', names: ['mkb-direktivet'], distinct: true },
  { celex: '32018L2001', names: ['förnybartdirektivet', 'förnybarhetsdirektivet'], distinct: true },
  { celex: '32023L1791', names: ['energieffektiviseringsdirektivet'] },
  {
    celex: '32024R1991',
    names: ['naturrestaureringsförordningen', 'restaureringsförordningen'],
    distinct: true,
  },
  { celex: '32008L0115', names: ['återvändandedirektivet'], distinct: true },
  { celex: '32011L0095', names: ['skyddsgrundsdirektivet'] },
  { celex: '32003L0086', names: ['familjeåterföreningsdirektivet'], distinct: true },
  { celex: '32013R0604', names: ['dublinförordningen'], distinct: true },
];

/** Letters of the CELEX number by kind of act, each with the forms that stand before a number. */
export const euActKinds: readonly { readonly letter: string; readonly words: readonly string[] }[] = [
  { letter: 'R', words: ['förordning', 'förordningen', 'förordningarna', 'genomförandeförordning'] },
  { letter: 'R', words: ['genomförandeförordningen', 'tillämpningsförordning', 'tillämpningsförordningen'] },
  { letter: 'L', words: ['direktiv', 'direktivet', 'direktiven', 'ramdirektiv', 'ramdirektivet'] },
  { letter: 'L', words: ['ändringsdirektiv', 'ändringsdirektivet', 'genomförandedirektiv'] },
  { letter: 'D', words: ['beslut', 'beslutet', 'besluten', 'genomförandebeslut', 'genomförandebeslutet'] },
  { letter: 'F', words: ['rambeslut', 'rambeslutet'] },
  { letter: 'H', words: ['rekommendation', 'rekommendationen'] },
];
