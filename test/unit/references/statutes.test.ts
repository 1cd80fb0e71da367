import * as assert from 'node:assert/strict';
import { readReferences } from '../../../server/src/answer/references/references';
import { readFlow } from '../../../server/src/text/flow';
import { read, reads, readsNothing } from './read';

describe('references to statutes', () => {
  it('reads a paragraph with its act', () => {
    reads(
      'Enligt 16 kap. 1 § hälso- och sjukvårdslagen (2017:30) gäller det.',
      'statute | 16 kap. 1 § hälso- och sjukvårdslagen (2017:30) | /2017:30#K16P1',
    );
    reads('Enligt 22 § las gäller det.', 'statute | 22 § las | /1982:80#P22');
    reads('Enligt 10 § mbl gäller det.', 'statute | 10 § mbl | /1976:580#P10');
    readsNothing('Protokollen las av tre ledamöter.');
    reads('Enligt 4 a § skollagen gäller det.', 'statute | 4 a § skollagen | /2010:800#P4a');
    reads(
      'Enligt 2 a kap. 3 b § i den nya miljöbalken gäller det.',
      'statute | 2 a kap. 3 b § i den nya miljöbalken | /1998:808#K2aP3b',
    );
    reads(
      'Enligt 2 kap. tryckfrihetsförordningen är handlingen allmän.',
      'statute | 2 kap. tryckfrihetsförordningen | /1949:105#K2',
    );
    reads('I kapitel 5 i miljöbalken finns normerna.', 'statute | kapitel 5 i miljöbalken | /1998:808#K5');
  });
  it('reads the parts of a paragraph', () => {
    reads(
      'Se 2 kap. 3 § andra stycket 4 regeringsformen.',
      'statute | 2 kap. 3 § andra stycket 4 regeringsformen | /1974:152#K2P3S2N4',
    );
    reads(
      'Se 1 kap. 3 § första stycket första meningen skollagen.',
      'statute | 1 kap. 3 § första stycket första meningen skollagen | /2010:800#K1P3S1M1',
    );
    reads('Se 3 § 1 st. 2 p. räntelagen.', 'statute | 3 § 1 st. 2 p. räntelagen | /1975:635#P3S1N2');
    reads('Se 7 § andra meningen köplagen.', 'statute | 7 § andra meningen köplagen | /1990:931#P7S1M2');
    reads(
      'Se 5 kap. 3 § 7 körkortslagen och 4 § första punkten köplagen.',
      'statute | 5 kap. 3 § 7 körkortslagen | /1998:488#K5P3S1N7',
      'statute | 4 § första punkten köplagen | /1990:931#P4S1N1',
    );
    reads('Se 7 § 5 mom. lagen (1947:576).', 'statute | 7 § 5 mom. lagen (1947:576) | /1947:576#P7O5');
    reads(
      'Se 49 § första stycket b) personuppgiftslagen.',
      'statute | 49 § första stycket b) personuppgiftslagen | /1998:204#P49S1Nb',
    );
  });
  it('reads lists and intervals, one reference for each number', () => {
    reads(
      'Se 2, 4–6 och 8 §§ kommunallagen.',
      ...[
        '2 | /2017:725#P2',
        '4 | /2017:725#P4',
        '6 | /2017:725#P6',
        '8 §§ kommunallagen | /2017:725#P8',
      ].map((row) => `statute | ${row}`),
    );
    reads(
      'Se 6 kap. 8 §, 9 § och 35 kap. 2 a § inkomstskattelagen.',
      'statute | 6 kap. 8 § | /1999:1229#K6P8',
      'statute | 9 § | /1999:1229#K6P9',
      'statute | 35 kap. 2 a § inkomstskattelagen | /1999:1229#K35P2a',
    );
    reads(
      'Se 4 kap. 19 och 20 §§ konkurslagen.',
      'statute | 4 kap. | /1987:672#K4',
      'statute | 19 | /1987:672#K4P19',
      'statute | 20 §§ konkurslagen | /1987:672#K4P20',
    );
    reads(
      'Se 3 § andra stycket 2–4 köplagen.',
      'statute | 3 § andra stycket | /1990:931#P3S2',
      'statute | 2 | /1990:931#P3S2N2',
      'statute | 4 köplagen | /1990:931#P3S2N4',
    );
    reads(
      'Se 12 § första och andra styckena köplagen.',
      'statute | 12 § första | /1990:931#P12S1',
      'statute | andra styckena köplagen | /1990:931#P12S2',
    );
  });
  it('reads lists of stycken and points that their unit closes', () => {
    reads(
      'Se 3 § 1 och 2 st. räntelagen och 4 § 1–3 p. köplagen.',
      'statute | 3 § 1 | /1975:635#P3S1',
      'statute | 2 st. räntelagen | /1975:635#P3S2',
      'statute | 4 § | /1990:931#P4',
      'statute | 1 | /1990:931#P4S1N1',
      'statute | 3 p. köplagen | /1990:931#P4S1N3',
    );
    reads('Se 4 § 1 köplagen och 2 p-platser.', 'statute | 4 § 1 köplagen | /1990:931#P4S1N1');
  });
  it('takes the letter i behind a paragraph’s number for the preposition', () => {
    reads(
      'Se §§ 5 och 6 i förvaltningslagen, § 7 i köplagen och 6:2 i föräldrabalken.',
      'statute | §§ 5 | /2017:900#P5',
      'statute | 6 i förvaltningslagen | /2017:900#P6',
      'statute | § 7 i köplagen | /1990:931#P7',
      'statute | 6:2 i föräldrabalken | /1949:381#K6P2',
    );
    reads('Se RF 2:3 i dess lydelse då.', 'statute | RF 2:3 | /1974:152#K2P3');
    reads('Se 7 kap. 18 i § miljöbalken.', 'statute | 7 kap. 18 i § miljöbalken | /1998:808#K7P18i');
  });
  it('reads a stycke by its number, and paragraphs before their chapter', () => {
    for (const part of ['2 st.', 'st. 2', 'stycke 2', '2 stycket', '2:a stycket']) {
      reads(`Se 3 kap. 7 § ${part} skollagen.`, `statute | 3 kap. 7 § ${part} skollagen | /2010:800#K3P7S2`);
    }
    reads(
      'Se 7 § i 3 kap. skollagen samt 2 och 4 §§ i 5 kap. miljöbalken.',
      'statute | 7 § i 3 kap. skollagen | /2010:800#K3P7',
      'statute | 2 | /1998:808#K5P2',
      'statute | 4 §§ i 5 kap. miljöbalken | /1998:808#K5P4',
    );
  });
  it('reads an abbreviation in the genitive or close to its paragraph', () => {
    reads('Se LVU:s 3 §.', 'statute | LVU:s 3 § | /1990:52#P3');
    reads('Se 3§LVU.', 'statute | 3§LVU | /1990:52#P3');
  });
  it('reads the number behind a short name', () => {
    reads(
      'Se kommunallagen (KL) (2017:725) och miljöbalken, MB, (1998:808).',
      'statute | kommunallagen (KL) (2017:725) | /2017:725',
      'statute | miljöbalken, MB, (1998:808) | /1998:808',
    );
    const text =
      'Nämnden har tagit del av remissen. Se kommunallagen (KL) (1991:900) och kommunallagen (KL) (2001:1).';
    const named = readReferences(readFlow(text), { inquiry: null, date: null, sections: [] }).map(
      (found) => found.named,
    );
    assert.deepEqual(named, [undefined, '2017:725']);
  });
  it('reads no number of an act to be', () => {
    readsNothing(
      'Lagen (2026:000) om läkare och lag (2026:00) samt SFS 2026:000 och lagarna (2026:000) saknas.',
    );
    reads('Se 3 § lagen (2026:000) om läkare.', 'statute | 3 § | –');
    reads('Se lagen (1998:1000) om läkare.', 'statute | lagen (1998:1000) | /1998:1000');
  });
  it('takes no item of a committee’s minutes for a paragraph', () => {
    readsNothing('Kommunstyrelsen beslutade enligt § 112 KS 2024-03-05 och § 7 SN 2024.');
    reads('Se § 5 SoL.', 'statute | § 5 SoL | /2001:453#P5');
  });
  it('tells the points of one paragraph from the paragraphs after them', () => {
    reads(
      'Se 5 § 1–3 och 7 § köplagen.',
      'statute | 5 § | /1990:931#P5',
      'statute | 1 | /1990:931#P5S1N1',
      'statute | 3 | /1990:931#P5S1N3',
      'statute | 7 § köplagen | /1990:931#P7',
    );
    reads(
      'Se 5 § 1, 3 och 7 §§ köplagen.',
      'statute | 5 § 1 | /1990:931#P5S1N1',
      'statute | 3 | /1990:931#P3',
      'statute | 7 §§ köplagen | /1990:931#P7',
    );
    reads('Se första stycket 1 samt 3 § köplagen.', 'statute | 3 § köplagen | /1990:931#P3');
  });
  it('reads the second letter of a paragraph', () => {
    reads(
      'Se 18 a och b §§ och 20 a–c §§ köplagen.',
      'statute | 18 a | /1990:931#P18a',
      'statute | b §§ | /1990:931#P18b',
      'statute | 20 a | /1990:931#P20a',
      'statute | c §§ köplagen | /1990:931#P20c',
    );
  });
  it('reads the last stycke or sentence as the place before it', () => {
    reads(
      'Se 20 kap. 1 § tredje stycket sista meningen brottsbalken.',
      'statute | 20 kap. 1 § tredje stycket sista meningen brottsbalken | /1962:700#K20P1S3',
    );
  });
  it('reads places whose kind is a word', () => {
    reads(
      'Se paragraferna 3 och 5 i kommunallagen och kapitlen 2 och 4 i miljöbalken.',
      'statute | paragraferna 3 | /2017:725#P3',
      'statute | 5 i kommunallagen | /2017:725#P5',
      'statute | kapitlen 2 | /1998:808#K2',
      'statute | 4 i miljöbalken | /1998:808#K4',
    );
    reads('Se kap. 4 § 3 i skollagen.', 'statute | kap. 4 § 3 i skollagen | /2010:800#K4P3');
    reads(
      'Se OSL kap. 21 och miljöbalkens kapitel 7.',
      'statute | OSL kap. 21 | /2009:400#K21',
      'statute | miljöbalkens kapitel 7 | /1998:808#K7',
    );
    reads('Se 26 § st. 2 köplagen.', 'statute | 26 § st. 2 köplagen | /1990:931#P26S2');
  });
  it('reads an act that is no longer in force', () => {
    reads(
      'Se 4 § i den upphävda skollagen (1985:1100) och 2 § då gällande arkivlagen.',
      'statute | 4 § i den upphävda skollagen (1985:1100) | /1985:1100#P4',
      'statute | 2 § då gällande arkivlagen | /1990:782#P2',
    );
  });
  it('reads numbers after "lagarna"', () => {
    reads(
      'Det står i lagarna (1990:52) och (1988:870) sedan länge.',
      'statute | 1990:52 | /1990:52',
      'statute | 1988:870 | /1988:870',
    );
  });
  it('reads the place after the act', () => {
    reads(
      'Enligt kommunallagen (2017:725) 5 kap. 1 § beslutar fullmäktige.',
      'statute | kommunallagen (2017:725) 5 kap. 1 § | /2017:725#K5P1',
    );
    reads(
      'Bestämmelsen i OSL 10 kap 2a § bryter sekretessen.',
      'statute | OSL 10 kap 2a § | /2009:400#K10P2a',
    );
    reads('Enligt SFS 2018:218 3 kap. 5 § gäller det.', 'statute | SFS 2018:218 3 kap. 5 § | /2018:218#K3P5');
  });
  it('reads sloppy forms', () => {
    reads(
      'Se 4 kap.6§ HSL, 4 kap 6 § HSL och 2§ LVU.',
      'statute | 4 kap.6§ HSL | /2017:30#K4P6',
      'statute | 4 kap 6 § HSL | /2017:30#K4P6',
      'statute | 2§ LVU | /1990:52#P2',
    );
    reads('Se § 5 SoL och SoL § 7.', 'statute | § 5 SoL | /2001:453#P5', 'statute | SoL § 7 | /2001:453#P7');
    reads('Enligt hälso-och sjukvårdslagen gäller det.', 'statute | hälso-och sjukvårdslagen | /2017:30');
  });
  it('reads short forms', () => {
    reads(
      'Se TF 2:3, JB 22:2 och ÄktB 5:1 2 st.',
      'statute | TF 2:3 | /1949:105#K2P3',
      'statute | JB 22:2 | /1970:994#K22P2',
      'statute | ÄktB 5:1 2 st. | /1987:230#K5P1S2',
    );
    reads(
      'Enligt 3 § MBL och 15 § AvtL gäller det.',
      'statute | 3 § MBL | /1976:580#P3',
      'statute | 15 § AvtL | /1915:218#P15',
    );
  });
  it('reads lists of short forms', () => {
    reads(
      'Se OSL 10:2, 10:27 och 25:1.',
      'statute | OSL 10:2 | /2009:400#K10P2',
      'statute | 10:27 | /2009:400#K10P27',
      'statute | 25:1 | /2009:400#K25P1',
    );
    reads('Se BrB 23:4 och 6.', 'statute | BrB 23:4 | /1962:700#K23P4', 'statute | 6 | /1962:700#K23P6');
    reads('Se RF 2:20, 3 personer till.', 'statute | RF 2:20 | /1974:152#K2P20');
    reads('Se RF 8:2 första stycket 3.', 'statute | RF 8:2 första stycket 3 | /1974:152#K8P2S1N3');
  });
  it('reads short forms before their act', () => {
    reads(
      'Se 27:18 och 27:19 RB samt 6:2 a föräldrabalken.',
      'statute | 27:18 | /1942:740#K27P18',
      'statute | 27:19 RB | /1942:740#K27P19',
      'statute | 6:2 a föräldrabalken | /1949:381#K6P2a',
    );
    readsNothing('Matchen slutade 3:2 för IFK. Mötet är kl. 12:25 JB inleder.');
  });
  it('reads an act by its name alone', () => {
    reads(
      'Chefen leder efter Socialtjänstlagen och Lagen om Stöd och Service, även annat.',
      'statute | Socialtjänstlagen | /2001:453',
      'statute | Lagen om Stöd och Service | /1993:387',
    );
    reads(
      'Det följer av kommunallagens regler och plan- och bygglagen.',
      'statute | kommunallagens | /2017:725',
      'statute | plan- och bygglagen | /2010:900',
    );
    reads(
      'Samverkan enligt lagen om valfrihetssystem och samverkanslagen fungerar.',
      'statute | lagen om valfrihetssystem | /2008:962',
      'statute | samverkanslagen | /2017:612',
    );
  });
  it('reads an act by its number', () => {
    reads(
      'Hälso- och sjukvårdslagens (2017:30) krav är tydliga.',
      'statute | Hälso- och sjukvårdslagens (2017:30) | /2017:30',
    );
    reads(
      'Enligt lagen (1993:387) om stöd och service gäller det.',
      'statute | lagen (1993:387) | /1993:387',
    );
    reads(
      'Enligt 5 § lagen om tillfälliga bidrag (2012:34) gäller det.',
      'statute | 5 § lagen om tillfälliga bidrag (2012:34) | /2012:34#P5',
    );
    reads(
      'Se radio- och tv-lagen (2010:696) och Lag (2010:1408).',
      'statute | radio- och tv-lagen (2010:696) | /2010:696',
      'statute | Lag (2010:1408) | /2010:1408',
    );
    reads(
      'Se lag om ändring i socialtjänstlagen (2001:453).',
      'statute | socialtjänstlagen (2001:453) | /2001:453',
    );
  });
  it('takes abbreviations for acts where nothing else is meant', () => {
    reads(
      'Insatser enligt LSS, SoL och HSL samordnas.',
      'statute | LSS | /1993:387',
      'statute | SoL | /2001:453',
      'statute | HSL | /2017:30',
    );
    readsNothing('PL, FL och SO yttrade sig, liksom SKR, MAS och MAR.');
    readsNothing('LSS-insatser, AST-avtal och VULF-avtalet fungerar.');
  });
  it('learns the names that a text gives', () => {
    reads(
      'Enligt lagen (2008:962) om valfrihetssystem, förkortad LOVS, gäller det. Kommuner följer LOVS.',
      'statute | lagen (2008:962) | /2008:962',
      'statute | LOVS | /2008:962',
    );
    reads(
      'Enligt miljöbalken, MB, gäller det. Det följer av MB.',
      'statute | miljöbalken, MB | /1998:808',
      'statute | MB | /1998:808',
    );
    reads(
      'Enligt patientlagen (PL) gäller det. Det följer av PL.',
      'statute | patientlagen (PL) | /2014:821',
      'statute | PL | /2014:821',
    );
    reads(
      'Enligt luftvårdslagen (2020:12) gäller det. Det följer av 4 § luftvårdslagen.',
      'statute | luftvårdslagen (2020:12) | /2020:12',
      'statute | 4 § luftvårdslagen | /2020:12#P4',
    );
  });
  it('learns a name that is given in brackets', () => {
    reads(
      'Enligt lagen (2019:504) om ansvar för god forskningssed (oredlighetslagen) gäller det. Se 3 § oredlighetslagen.',
      'statute | lagen (2019:504) | /2019:504',
      'statute | 3 § oredlighetslagen | /2019:504#P3',
    );
    reads(
      'Enligt förordningen (2020:12) om luft, nedan kallad luftvårdsförordningen, gäller det. Se luftvårdsförordningen.',
      'statute | förordningen (2020:12) | /2020:12',
      'statute | luftvårdsförordningen | /2020:12',
    );
    reads(
      'Enligt lagen (2008:962) om valfrihetssystem (kommunallagen) gäller det.',
      'statute | lagen (2008:962) | /2008:962',
      'statute | kommunallagen | /2017:725',
    );
  });
  it('takes no other organisation in brackets for a short name', () => {
    reads(
      'Enligt socialtjänstlagen, LSS, och kommunallagen (SKR) gäller det. SKR anser det.',
      'statute | socialtjänstlagen | /2001:453',
      'statute | LSS | /1993:387',
      'statute | kommunallagen | /2017:725',
    );
  });
  it('reads "samma lag" and its like', () => {
    reads(
      'Se 4 § skollagen och 7 § samma lag.',
      'statute | 4 § skollagen | /2010:800#P4',
      'statute | 7 § samma lag | /2010:800#P7',
    );
    reads(
      'Enligt lagen (1998:150) gäller det. Jfr 2 § i nämnda lag.',
      'statute | lagen (1998:150) | /1998:150',
      'statute | 2 § i nämnda lag | /1998:150#P2',
    );
    reads(
      'Det finns i lagen (1998:150) och i lagen (1995:1506). Jfr 2 § i den förstnämnda lagen och 1 § i den sistnämnda.',
      'statute | lagen (1998:150) | /1998:150',
      'statute | lagen (1995:1506) | /1995:1506',
      'statute | 2 § i den förstnämnda lagen | /1998:150#P2',
      'statute | 1 § i den sistnämnda | /1995:1506#P1',
    );
  });
  it('never guesses the act of a paragraph that names none', () => {
    reads(
      'Nämnden avstyrker den föreslagna 4 a § och 3 kap. 5§ i lagrådsremissen.',
      'statute | 4 a § | –',
      'statute | 3 kap. 5§ | –',
    );
    readsNothing('I 5 kap. finns inget om detta.');
  });
  it('keeps the number where name and number disagree, and tells which act was named', () => {
    const text = 'Nämnden har tagit del av remissen. Se 4 kap.6§ HSL (2017:80) och HSL (2017:30).';
    const [wrong, right] = readReferences(readFlow(text), { inquiry: null, date: null, sections: [] });
    assert.equal(wrong?.target, 'https://lagen.nu/2017:80#K4P6');
    assert.equal(wrong.named, '2017:30');
    assert.equal(right?.named, undefined);
  });
  it('says nothing of an older act that may have borne the name', () => {
    const text =
      'Nämnden har tagit del av remissen. Se läkemedelslagen (1992:859) och socialtjänstlagen (2001:453).';
    const found = readReferences(readFlow(text), { inquiry: null, date: '2026-01-01', sections: [] });
    assert.deepEqual(
      found.map(({ named }) => named),
      [undefined, undefined],
    );
  });
  it('follows the answer’s date', () => {
    const text = 'Nämnden har tagit del av remissen. Se 4 kap. 1 § socialtjänstlagen.';
    assert.deepEqual(read(text, { date: '2025-06-30' }), [
      'statute | 4 kap. 1 § socialtjänstlagen | /2001:453#K4P1',
    ]);
    assert.deepEqual(read(text, { date: '2025-07-01' }), [
      'statute | 4 kap. 1 § socialtjänstlagen | /2025:400#K4P1',
    ]);
    assert.deepEqual(read(text, { date: null }), ['statute | 4 kap. 1 § socialtjänstlagen | /2025:400#K4P1']);
  });
  it('is not taken in by words that end as acts do', () => {
    readsNothing('Förslagen (2024:12), bolagen (2023:4), underlagen (2020:2) och anslagen ökar.');
    readsNothing('Samordningen, ordningen, dagordningen och vårdformen är bra, liksom grundlagen.');
    readsNothing('Vi har läst rapporten (2024:15) och skriften 2025:190.');
    readsNothing('Etableringsboendelagen och en ny luftvårdsförordning är på väg.');
  });
});
