import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { sentences } from '../../../server/src/text/sentences';

/** The sentences expected are written with | between them; the bar is not part of the prose. */
function splits(marked: string): void {
  const parts = marked.split('|');
  const prose = parts.join(' ');
  assert.deepEqual(
    sentences(prose).map(({ start, end }) => prose.slice(start, end)),
    parts,
  );
}
const whole = splits;

describe('sentences', () => {
  it('ends at full stops, question and exclamation marks', () =>
    splits('Vi avstyrker förslaget.|Varför?|Det är dyrt!|Kommunen delar inte bilden…|Den är för ljus.'));
  it('does not end at a colon or a semicolon', () => whole('Vi föreslår: Utred frågan; Återkom sedan.'));
  it('does not end after abbreviations that want more', () => {
    whole(
      'Det gäller bl.a. Region Norrbotten, t.ex. Kiruna, dvs. Norrland, s.k. Glesbygd och f.d. Landstinget.',
    );
    whole(
      'Se jfr. Socialstyrelsens rapport, prop. 2005/06:173, bet. SoU5, dnr. KS 2024/12 resp. Dnr. VON/24.',
    );
    whole(
      'Detta sker fr.o.m. 1 juli t.o.m. 31 december p.g.a. EU:s regler, ev. Inom ramen för lagen, st.f. SKR.',
    );
    whole('Kommuner (t. ex. Umeå) och bl. a. Skellefteå.');
  });
  it('ends after abbreviations that can be last', () => {
    splits('Det rör resor, kost m.m.|Kommunen anser annat.');
    splits('Svar kom från SKR m.fl.|De delar bilden, osv.|Vi instämmer.');
    splits('Kostnaden är 15 mnkr.|Staten bör betala.');
  });
  it('keeps statutes whole', () => {
    whole('Enligt 16 kap. 1 § första stycket 2 p. HSL, 4 § 1 st. 3 mom. och art. 5.1 gäller annat.');
    splits('Så står det i 4 kap.|Regeringen bör ändra det.');
    whole('Bestämmelsen finns i 5 kap. § 3.');
  });
  it('keeps decimals, section numbers, times and dates whole', () => {
    whole(
      'Cirka 4.5 procent, se avsnitt 4.1.4 och s. 45 ff., den 1. januari kl. 13.00, v. 12 och 2025.02.11.',
    );
    splits(
      'Så anförs i SOU 2024:72.|Kommunen instämmer.|Se avsnitt 4.|Där finns mer från 2024.|Förslaget är bra.',
    );
  });
  it('starts a sentence with a number', () => splits('Kommunen växer.|15 procent är äldre.|§ 5 bör ändras.'));
  it('keeps initials with their name', () => {
    whole('Yttrandet är skrivet av A. Berg och K.-G. Ström.');
    whole('J. P. Ek (M) reserverar sig.');
  });
  it('keeps the number and the letter of a point with it', () => {
    splits('1. Nämnden antar svaret.|2. Ärendet justeras.');
    whole('a. Vi tillstyrker förslaget.');
  });
  it('ends after quotes, brackets and notes', () => {
    splits('Utredningen skriver ”det är bra.”|Vi instämmer.|(Se bilagan.)|”Detta” är oklart.');
    splits('Det framgår av rapporten.¹|Vi delar bilden.');
    splits('Det framgår av rapporten.12|Vi delar bilden.');
    splits('**Vi avstyrker.**|Skälet är detta.|– Vi vill dock tillägga en sak.');
  });
  it('ends where the space was lost, but not inside an address', () => {
    const prose = 'Vi avstyrker förslaget.Kommunen anser annat. Mer på www.Exempel.se och exempel.se.';
    assert.deepEqual(
      sentences(prose).map(({ start, end }) => prose.slice(start, end)),
      ['Vi avstyrker förslaget.', 'Kommunen anser annat.', 'Mer på www.Exempel.se och exempel.se.'],
    );
  });
  it('goes on where a small letter follows', () => {
    whole('Frågan ”vem betalar?” besvaras inte.');
    whole('Remissen (prop. och bet. samt bil. till dem) är lång.');
  });
  it('splits a list whose lines are lost', () => splits('Vi föreslår|• mer tid|• mer pengar'));
  it('finds no sentence in nothing', () => {
    assert.deepEqual(sentences(''), []);
    assert.deepEqual(sentences(' \n '), []);
  });
  it('gives ascending ranges that hold everything but white space', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '.',
        '. ',
        '? ',
        '… ',
        'bl.a. ',
        ' kap. ',
        'A. ',
        '1. ',
        'Vi ',
        ' • ',
        '.1 ',
        '.” ',
        '\ud800',
        'å',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const prose = pieces.join('');
        let at = 0;
        for (const { start, end } of sentences(prose)) {
          assert.ok(start >= at && end > start && end <= prose.length);
          assert.equal(prose.slice(at, start).trim(), '');
          assert.ok(!' \t\n'.includes(prose[start]!) && !' \t\n'.includes(prose[end - 1]!));
          at = end;
        }
        assert.equal(prose.slice(at).trim(), '');
      }),
      { seed: 72, numRuns: 500 },
    );
  });
});
