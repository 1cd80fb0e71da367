import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import type { Stance } from '../../../server/src/answer/facts';
import type { Inquiry, InquirySection } from '../../../server/src/answer/inquiry';

const letter = (...paragraphs: string[]) =>
  [
    'Yttrande över betänkandet En ny ordning (SOU 2024:72)',
    'Botkyrka kommun har fått betänkandet på remiss.',
    ...paragraphs,
  ].join('\n\n') + '\n';
const read = (...paragraphs: string[]) => analyse(letter(...paragraphs)).stances;
/** "opposes 5.4; supports 4.1, 4.2" */
const told = (stances: readonly Stance[]) =>
  stances.map(({ position, target }) => `${position} ${target.sections.join(', ')}`.trim()).join('; ');

describe('the sections a stance is about', () => {
  it('are those of its sentence', () => {
    assert.equal(told(read('Kommunen tillstyrker förslaget i avsnitt 4.2.')), 'supports 4.2');
    assert.equal(told(read('I avsnitt 4.2 tillstyrker kommunen förslaget.')), 'supports 4.2');
  });
  it('are those nearest to it, where there are several stances', () => {
    assert.equal(
      told(read('Kommunen tillstyrker förslaget i avsnitt 4.2 men avstyrker förslaget i avsnitt 5.4.')),
      'supports 4.2; opposes 5.4',
    );
  });
  it('are the heading’s, where the sentence names none', () => {
    assert.equal(
      told(
        read(
          '4.2 Avtalen behöver stärkas',
          'Kommunen tillstyrker förslaget.',
          '5.4 En ny ordning',
          'Kommunen avstyrker förslaget.',
        ),
      ),
      'supports 4.2; opposes 5.4',
    );
  });
  it('are the sentence’s own before the heading’s', () => {
    assert.equal(
      told(read('4.2 Avtalen behöver stärkas', 'Kommunen avstyrker däremot förslaget i avsnitt 5.4.')),
      'opposes 5.4',
    );
  });
  it('are not those that are only pointed at', () => {
    const under = (sentence: string) => told(read('4.2 Avtalen behöver stärkas', sentence));
    assert.equal(under('Som framgår av avsnitt 4.1 tillstyrker kommunen förslaget.'), 'supports 4.2');
    assert.equal(
      under('Som framgår i remissvaret avseende avsnitt 4.1 tillstyrker kommunen förslaget.'),
      'supports 4.2',
    );
    assert.equal(under('Kommunen tillstyrker förslaget, se avsnitt 7.1.'), 'supports 4.2');
    for (const why of [
      'Kommunen avstyrker förslaget av de skäl som anges i avsnitt 5.4.',
      'Av de skäl som anges i avsnitt 5.4 avstyrker kommunen förslaget.',
      'Kommunen avstyrker förslaget på de grunder som framförts i avsnitt 5.4.',
      'Kommunen avstyrker förslaget med hänvisning till avsnitt 5.4.',
      'Kommunen avstyrker förslaget, se resonemanget i avsnitt 5.4.',
      'Kommunen avstyrker förslaget i enlighet med avsnitt 5.4 i detta yttrande.',
      'Kommunen avstyrker förslaget eftersom det inte är förenligt med förslaget i avsnitt 5.4.',
      'Kommunen har i avsnitt 5.4 redogjort för varför förslaget avstyrks.',
      'Kommunen avstyrker förslaget i avsnitt 4.2 av de skäl som anges i avsnitt 5.4.',
    ])
      assert.equal(under(why), 'opposes 4.2', why);
  });
  it('are those where it is told what is proposed', () => {
    for (const where of [
      'Kommunen avstyrker förslagen som redovisas i avsnitt 5.4.',
      'Kommunen avstyrker de åtgärder som beskrivs i avsnitt 5.4.',
      'De förslag som redovisas under avsnitt 5.4 avstyrks.',
      'Kommunen avstyrker förslaget om en ny avgift under avsnitt 5.4.',
      'Kommunen avstyrker det som föreslås i avsnitt 5.4.',
      'Mot bakgrund av det sagda bör förslaget i avsnitt 5.4 avstyrkas.',
      'Av dessa skäl avstyrker kommunen förslaget om avgifter i avsnitt 5.4.',
      'Kommunen avstyrker, i likhet med regionen, förslaget i avsnitt 5.4.',
      'Kommunen avstyrker förslaget i avsnitt 5.4 eftersom det strider mot principerna i avsnitt 3.1.',
    ])
      assert.equal(told(read('4.2 Avtalen behöver stärkas', where)), 'opposes 5.4', where);
  });
  it('are none for the whole', () => {
    assert.equal(told(read('Kommunen tillstyrker förslagen.')), 'supports');
  });
  it('leave out an exception, which belongs to the next stance', () => {
    assert.equal(
      told(
        read(
          'Kommunen tillstyrker förslagen med undantag för förslaget i avsnitt 5.4 som kommunen avstyrker.',
        ),
      ),
      'supportsMainly; opposes 5.4',
    );
  });
});

describe('lists', () => {
  it('inherit the stance that leads them in', () => {
    const stances = read(
      'Vi avstyrker:',
      '• förslaget om tillsyn (avsnitt 7.2)\n• förslaget om avgifter (avsnitt 8.1)',
    );
    assert.deepEqual(
      stances.map(({ position, rule, target }) => [position, rule, target.sections.join()]),
      [
        ['opposes', 'rejects', ''],
        ['opposes', 'leadIn', '7.2'],
        ['opposes', 'leadIn', '8.1'],
      ],
    );
  });
  it('keep a stance of their own', () => {
    const stances = read(
      'Vi avstyrker följande:',
      '• förslaget om tillsyn\n• vi tillstyrker däremot förslaget om avgifter',
    );
    assert.equal(told(stances), 'opposes; opposes; supports');
  });
  it('inherit nothing from a stance that is somebody else’s, or from words without a colon', () => {
    assert.deepEqual(
      read('Utredningen avstyrker:', '• förslaget om tillsyn').filter(({ rule }) => rule === 'leadIn'),
      [],
    );
    assert.deepEqual(
      read('Kommunen tillstyrker förslaget.', '• bättre tillsyn').filter(({ rule }) => rule === 'leadIn'),
      [],
    );
  });
});

describe('words before a list', () => {
  const item = 'förslaget om tillsyn (avsnitt 7.2)';
  const cases: [leadIn: string, inherited: string][] = [
    ['Vi avstyrker:', 'opposes 7.2'],
    ['Vi tillstyrker:', 'supports 7.2'],
    ['Kommunen tillstyrker följande förslag:', 'supports 7.2'],
    ['Kommunen avstyrker följande:', 'opposes 7.2'],
    ['Nämnden ställer sig positiv till:', 'supports 7.2'],
    ['Vi ställer oss bakom följande förslag:', 'supports 7.2'],
    ['Kommunen är tveksam till:', 'doubtful 7.2'],
    ['Nämnden motsätter sig:', 'opposes 7.2'],
    ['Vi har inga invändningar mot:', 'noObjection 7.2'],
    ['Kommunen kan inte ställa sig bakom:', 'opposes 7.2'],
    ['Kommunen tillstyrker i huvudsak:', 'supportsMainly 7.2'],
    ['Vi välkomnar särskilt:', 'supports 7.2'],
    ['Utredningen föreslår följande:', ''],
    ['Kommunen avstyrkte då följande:', ''],
    ['SKR avstyrker:', ''],
    ['Kommunen har tagit del av följande:', ''],
  ];
  for (const [leadIn, inherited] of cases) {
    it(`${inherited || 'no stance'}: ${leadIn}`, () => {
      const stances = read(leadIn, `• ${item}`).filter(
        ({ rule, speaker }) => rule === 'leadIn' && speaker === 'respondent',
      );
      assert.equal(told(stances), inherited);
    });
  }
});

describe('whose stance it is', () => {
  const speakers = (...paragraphs: string[]) => read(...paragraphs).map(({ speaker }) => speaker);
  it('is the respondent’s by name, pronoun and common noun', () => {
    assert.deepEqual(
      speakers(
        'Botkyrka kommun tillstyrker förslaget. Vi instämmer i bedömningen. Nämnden stödjer förslaget.',
      ),
      ['respondent', 'respondent', 'respondent'],
    );
  });
  it('is another’s where another is named', () => {
    assert.deepEqual(
      speakers(
        'SKR avstyrker förslaget.',
        'Socialstyrelsen tillstyrker förslaget.',
        'Eskilstuna kommun stödjer förslaget.',
      ),
      ['other', 'other', 'other'],
    );
  });
  it('is told by the whole of a name that has "och" in it', () => {
    const sentences = [
      'avstyrker förslaget.',
      'har inga synpunkter på betänkandet.',
      'är positiva till förslaget.',
    ];
    for (const rest of sentences) {
      const sentence = `Sveriges Kommuner och Regioner ${rest}`;
      const [own] = analyse(
        `Sveriges Kommuner och Regioner\n\n${letter(sentence)}`.replace('Botkyrka kommun', 'SKR'),
      ).stances;
      assert.equal(own?.speaker, 'respondent', sentence);
      assert.equal(read(sentence)[0]?.speaker, 'other', sentence);
    }
    assert.equal(read('Riksförbundet Hem och Skola avstyrker förslaget.')[0]?.speaker, 'other');
    assert.equal(read('Kultur och Fritid avstyrker förslaget.')[0]?.speaker, 'respondent');
  });
  it('is told past what stands between the auxiliary and its verb', () => {
    assert.deepEqual(
      speakers(
        'Saco har i sitt svar avstyrkt förslaget.',
        'Utredningen har i kapitlet avstyrkt en sådan ordning.',
        'Kommunen kan i nuvarande form inte tillstyrka förslaget.',
        'I sitt svar avstyrker nämnden förslaget.',
      ),
      ['other', 'other', 'respondent', 'respondent'],
    );
  });
  it('is another’s where the respondent joins another answer', () => {
    const [stance] = read('Kommunen ställer sig bakom SKR:s yttrande.');
    assert.deepEqual([stance?.speaker, stance?.rule], ['other', 'joinsAnother']);
  });
  it('is another’s inside a quotation', () => {
    assert.deepEqual(
      speakers(
        'I lagtexten står att ”kommunen tillstyrker etableringen och översänder ärendet till länsstyrelsen”.',
      ),
      ['other'],
    );
  });
  it('is a minority’s in a reservation', () => {
    const stances = read(
      'Kommunen avstyrker förslaget.',
      'Protokollsanteckning',
      'Vi stödjer förslaget.\n\nAnna Berg (M)',
    );
    assert.deepEqual(
      stances.map(({ speaker }) => speaker),
      ['respondent', 'dissent'],
    );
  });
});

describe('a report that advises against something', () => {
  const section = (number: string, direction: InquirySection['direction']): InquirySection => ({
    number,
    title: 'Kusiners arvsrätt',
    kind: 'assessment',
    direction,
    aliases: [],
  });
  const inquiry = (direction: InquirySection['direction']): Inquiry => ({
    designation: 'SOU 2024:72',
    title: null,
    ministry: null,
    ministryDossier: null,
    lastDay: null,
    ownOrganisation: null,
    sections: [section('9.1', direction)],
    phrases: [],
  });
  const under = (sentence: string, direction: InquirySection['direction']) =>
    told(analyse(letter('9.1 Kusiners arvsrätt', sentence), { inquiry: inquiry(direction) }).stances);
  it('is supported by those who are against the thing', () => {
    assert.equal(under('Kommunen avstyrker ett återinförande av arvsrätten.', 'against'), 'supports 9.1');
    assert.equal(under('Kommunen avstyrker ett återinförande av arvsrätten.', 'introduce'), 'opposes 9.1');
  });
  it('is opposed by those who want it', () => {
    assert.equal(under('Kommunen tillstyrker ett återinförande av arvsrätten.', 'against'), 'opposes 9.1');
  });
  it('is supported by those who share its view', () => {
    assert.equal(under('Kommunen delar utredningens bedömning.', 'against'), 'supports 9.1');
    assert.equal(under('Kommunen delar inte utredningens bedömning.', 'against'), 'opposes 9.1');
  });
});
