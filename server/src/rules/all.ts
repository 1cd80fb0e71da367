import { ownDossier } from './head/ownDossier';
import { wrongInquiry } from './head/wrongInquiry';
import { abbreviationWithNumber } from './references/abbreviationWithNumber';
import { euActForm } from './references/euActForm';
import { lawNameCapital } from './references/lawNameCapital';
import { pageForm } from './references/pageForm';
import { paragraphSpacing } from './references/paragraphSpacing';
import { reportNumberForm } from './references/reportNumberForm';
import { remissFile } from './remissFile';
import { silenceFile } from './silencing/silenceFile';
import { unusedSilence } from './silencing/unusedSilence';
import { contradictoryPositions } from './stance/contradictoryPositions';
import { sectionWithoutPosition } from './stance/sectionWithoutPosition';
import { statuteNumber } from './statuteNumber';
import { headingTitle } from './structure/headingTitle';
import { unknownSection } from './structure/unknownSection';
import { summaryOpposition } from './summaryOpposition';
import { summaryPromise } from './summaryPromise';
import { hangingHyphen } from './text/hangingHyphen';
import { longSentence } from './text/longSentence';
import { needlessOpening } from './text/needlessOpening';
import { personalNumber } from './text/personalNumber';
import { privateContact } from './text/privateContact';
import { splitWord } from './text/splitWord';
import { unfilledTemplate } from './text/unfilledTemplate';
import type { AnswerRule, RemissRule, SilenceRule } from './rule';

/** Every rule about answers. A new rule is a file, its tests, and a line here. */
export const answerRules: readonly AnswerRule[] = [
  abbreviationWithNumber,
  contradictoryPositions,
  euActForm,
  hangingHyphen,
  headingTitle,
  lawNameCapital,
  longSentence,
  needlessOpening,
  ownDossier,
  pageForm,
  paragraphSpacing,
  personalNumber,
  privateContact,
  reportNumberForm,
  sectionWithoutPosition,
  splitWord,
  statuteNumber,
  summaryOpposition,
  summaryPromise,
  unfilledTemplate,
  unknownSection,
  wrongInquiry,
];

/** Every rule about `remiss.json`. */
export const remissRules: readonly RemissRule[] = [remissFile];

/** Every rule about `remiss.tystat.jsonl`. */
export const silenceRules: readonly SilenceRule[] = [silenceFile, unusedSilence];

/** Every rule there is, for settings and pages. */
export const allRules: readonly (AnswerRule | RemissRule | SilenceRule)[] = [
  ...answerRules,
  ...remissRules,
  ...silenceRules,
];
