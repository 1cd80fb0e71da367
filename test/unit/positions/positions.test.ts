import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import {
  answerVerdict,
  sectionVerdict,
  type Evidence,
  type Verdict,
} from '../../../server/src/answer/positions/positions';

const letter = (...paragraphs: string[]) =>
  [
    'Yttrande över betänkandet En ny ordning (SOU 2024:72)',
    'Botkyrka kommun har fått betänkandet på remiss.',
    ...paragraphs,
  ].join('\n\n') + '\n';
function evidence(...paragraphs: string[]): Evidence {
  const answer = analyse(letter(...paragraphs));
  return { ...answer, headings: answer.sections };
}
/** The verdict on a section that holds these paragraphs. */
function verdict(...paragraphs: string[]): Verdict {
  const read = evidence('4.2 Avtalen behöver stärkas', ...paragraphs);
  const heading = read.headings.find(({ numbers }) => numbers.includes('4.2'));
  assert.ok(heading, 'the section has its heading');
  return sectionVerdict(heading, read);
}
const brief = ({ position, rule }: Verdict) => `${position} by ${rule}`;

describe('the position under a heading', () => {
  const cases: [wanted: string, ...paragraphs: string[]][] = [
    ['supports by supports', 'Kommunen tillstyrker förslaget.'],
    ['supportsMainly by limitedSupport', 'Kommunen tillstyrker i huvudsak förslaget.'],
    [
      'supportsConditionally by condition',
      'Kommunen tillstyrker förslaget under förutsättning att staten betalar.',
    ],
    ['noObjection by noObjection', 'Kommunen har inget att invända mot förslaget.'],
    ['supports by supports', 'Kommunen har inget att invända mot förslaget. Kommunen tillstyrker det.'],
    ['doubtful by doubts', 'Kommunen är tveksam till förslaget.'],
    ['opposes by opposes', 'Kommunen avstyrker förslaget.'],
    ['opposes by opposes', 'Kommunen är kritisk till förslaget. Kommunen avstyrker det därför.'],
    ['split by bothSides', 'Kommunen tillstyrker tillsynen.', 'Kommunen avstyrker avgiften.'],
    [
      'supportsMainly by supportWithDoubt',
      'Kommunen delar bedömningen.',
      'Kommunen ser dock med oro på avgiften.',
    ],
    [
      'doubtful by moreDoubtThanSupport',
      'Kommunen välkomnar förslaget.',
      'Vi är kritiska till avgiften och ifrågasätter registret.',
    ],
    [
      'doubtful by doubtDespiteNoObjection',
      'Kommunen har inget att invända mot förslaget. Vi är dock tveksamma till avgiften.',
    ],
    ['abstains by abstains', 'Kommunen avstår från att yttra sig i denna del.'],
    ['comments by comments', 'Kommunen lämnar följande synpunkter.'],
    ['supports by onlyEvaluation', 'Förslaget är väl avvägt.'],
    ['supportsMainly by onlyEvaluation', 'Det är positivt att ansvaret tydliggörs.'],
    ['supports by supports', 'Förslaget är inte självklart. Vi tillstyrker det.'],
    ['unclear by onlyArguments', 'Förslaget riskerar att öka skillnaderna mellan kommunerna.'],
    ['unclear by onlyAnalysis', 'Kommunen delar utredningens problembeskrivning.'],
    ['unclear by noMark', 'Kommunen har i dag avtal med regionen.'],
    ['unclear by evaluationsDiffer', 'Förslaget är rimligt. Den föreslagna lagändringen är dock olämplig.'],
  ];
  for (const [wanted, ...paragraphs] of cases) {
    it(`${wanted}: ${paragraphs.join(' ')}`, () => assert.equal(brief(verdict(...paragraphs)), wanted));
  }

  it('is support in the main beside much criticism', () => {
    const {
      position,
      rule,
      arguments: reasons,
    } = verdict(
      'Kommunen instämmer i förslaget.',
      'Det saknas en analys av kostnaderna. Risken är att skillnaderna ökar. Ansvaret är otydligt.',
    );
    assert.deepEqual([position, rule, reasons.length], ['supportsMainly', 'supportWithCriticism', 3]);
  });
  it('shows the arguments, and makes no position of them', () => {
    const { marks, arguments: reasons } = verdict(
      'Förslaget riskerar att öka skillnaderna. Det saknas en analys.',
    );
    assert.deepEqual([marks.length, reasons.length], [0, 2]);
  });
});

describe('the rest', () => {
  const overall = (...paragraphs: string[]) => brief(answerVerdict(evidence(...paragraphs)));
  it('is another side of an answer that only rejects parts', () => {
    assert.equal(
      overall('Kommunen avstyrker förslaget i avsnitt 7.6. I övrigt har kommunen inget att invända.'),
      'split by bothSides',
    );
    assert.equal(
      overall('Kommunen avstyrker utredningens förslag. I övrigt har kommunen inget att invända.'),
      'opposes by opposes',
    );
  });
  it('says nothing of the section it stands under', () => {
    assert.equal(
      brief(verdict('Kommunen avstyrker förslaget. I övrigt tillstyrks förslagen.')),
      'opposes by opposes',
    );
  });
  it('is nothing where what is not commented lies outside the remit', () => {
    assert.equal(
      brief(verdict('Kommunen har inga synpunkter, då frågan ligger utanför kommunens ansvarsområde.')),
      'abstains by abstains',
    );
    assert.equal(
      brief(verdict('Kommunen har inget att invända mot detta. Kommunen tar inte ställning till avgiften.')),
      'noObjection by noObjection',
    );
  });
});

describe('marks set aside', () => {
  const reasons = (...paragraphs: string[]) => verdict(...paragraphs).setAside.map(({ reason }) => reason);
  it('are somebody else’s', () =>
    assert.deepEqual(reasons('SKR avstyrker förslaget. Kommunen tillstyrker det.'), ['otherSpeaker']));
  it('are earlier', () =>
    assert.deepEqual(reasons('Kommunen avstyrkte då förslaget. Nu tillstyrker kommunen det.'), ['earlier']));
  it('are about another section', () =>
    assert.deepEqual(reasons('Kommunen tillstyrker förslaget. Däremot avstyrks förslaget i avsnitt 7.2.'), [
      'otherSection',
    ]));
  it('are about the analysis', () =>
    assert.deepEqual(reasons('Kommunen delar problembilden. Kommunen avstyrker förslaget.'), [
      'notTheProposal',
    ]));
  it('are conceded', () =>
    assert.deepEqual(reasons('Kommunen ser visserligen positivt på förslaget men avstyrker det.'), [
      'concession',
    ]));
  it('are about the rest', () =>
    assert.deepEqual(reasons('Kommunen avstyrker registret. I övrigt tillstyrks förslagen.'), ['remainder']));
  it('are what one would settle for', () =>
    assert.deepEqual(
      reasons('Kommunen avstyrker förslaget. Om lagen trots detta införs tillstyrker kommunen avgiften.'),
      ['fallback'],
    ));
  it('are judgements beside plainer words', () =>
    assert.deepEqual(reasons('Förslaget är rimligt. Kommunen tillstyrker det.'), ['weak']));
  it('are outweighed', () =>
    assert.deepEqual(reasons('Kommunen har inga synpunkter på förslaget. Kommunen tillstyrker det.'), [
      'outweighed',
    ]));
});

describe('the position of an answer', () => {
  const whole = (...paragraphs: string[]) => brief(answerVerdict(evidence(...paragraphs)));
  it('is its summary’s', () => {
    assert.equal(
      whole(
        'Sammanfattning',
        'Kommunen tillstyrker i huvudsak förslagen.',
        '5.4 En ny ordning',
        'Kommunen avstyrker förslaget.',
      ),
      'supportsMainly by limitedSupport',
    );
  });
  it('is what is said before the first heading, where there is no summary', () => {
    assert.equal(
      whole('Kommunen avstyrker förslagen.', '5.4 En ny ordning', 'Kommunen tillstyrker förslaget.'),
      'opposes by opposes',
    );
  });
  it('is what the sections agree on, where nothing is said of the whole', () => {
    assert.equal(
      whole(
        '4.2 Avtalen behöver stärkas',
        'Kommunen tillstyrker förslaget.',
        '5.4 En ny ordning',
        'Kommunen stödjer förslaget.',
      ),
      'supports by sectionsAgree',
    );
  });
  it('is what they come to where they do not agree, and says so', () => {
    assert.equal(
      whole(
        '4.2 Avtalen behöver stärkas',
        'Kommunen tillstyrker förslaget.',
        '5.4 En ny ordning',
        'Kommunen avstyrker förslaget.',
      ),
      'split by sectionsDiffer',
    );
  });
  it('is unclear where a section is', () => {
    assert.equal(
      whole(
        '4.2 Avtalen behöver stärkas',
        'Kommunen tillstyrker förslaget.',
        '5.4 En ny ordning',
        'Förslaget riskerar att öka skillnaderna.',
      ),
      'unclear by noOverallStatement',
    );
  });
  it('is not the minority’s', () => {
    assert.equal(
      whole(
        'Kommunen avstyrker förslaget.',
        'Protokollsanteckning',
        'Vi stödjer förslaget.\n\nAnna Berg (M)',
      ),
      'opposes by opposes',
    );
  });
});
