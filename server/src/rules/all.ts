import { addresseeMissing } from './head/addresseeMissing';
import { afterDeadline } from './head/afterDeadline';
import { dateMissing } from './head/dateMissing';
import { decisionFile } from './decisions/decisionFile';
import { lostDecision } from './decisions/lostDecision';
import { decisionMissing } from './head/decisionMissing';
import { dossierMissing } from './head/dossierMissing';
import { fileName } from './head/fileName';
import { ministryDossier } from './head/ministryDossier';
import { ownDossier } from './head/ownDossier';
import { reportUnnamed } from './head/reportUnnamed';
import { twoVersions } from './head/twoVersions';
import { wrongInquiry } from './head/wrongInquiry';
import { headingLevels } from './markdown/headingLevels';
import { imageText } from './markdown/imageText';
import { tableHeader } from './markdown/tableHeader';
import { noPosition } from './reading/noPosition';
import { unreadableText } from './reading/unreadableText';
import { abbreviationWithNumber } from './references/abbreviationWithNumber';
import { actWithoutNumber } from './references/actWithoutNumber';
import { euActForm } from './references/euActForm';
import { lawNameCapital } from './references/lawNameCapital';
import { pageForm } from './references/pageForm';
import { paragraphSpacing } from './references/paragraphSpacing';
import { repealedAct } from './references/repealedAct';
import { reportNumberForm } from './references/reportNumberForm';
import { unexplainedAbbreviation } from './references/unexplainedAbbreviation';
import { remissFile } from './remissFile';
import { silenceFile } from './silencing/silenceFile';
import { unusedSilence } from './silencing/unusedSilence';
import { analysisOnly } from './stance/analysisOnly';
import { contradictoryPositions } from './stance/contradictoryPositions';
import { hedgedPosition } from './stance/hedgedPosition';
import { missingCondition } from './stance/missingCondition';
import { nothingSaid } from './stance/nothingSaid';
import { oppositionReason } from './stance/oppositionReason';
import { sectionWithoutPosition } from './stance/sectionWithoutPosition';
import { unsaidDoubt } from './stance/unsaidDoubt';
import { statuteNumber } from './statuteNumber';
import { attachedMinutes } from './structure/attachedMinutes';
import { headingTitle } from './structure/headingTitle';
import { longAnswer } from './structure/longAnswer';
import { outsideScope } from './structure/outsideScope';
import { ownNumbering } from './structure/ownNumbering';
import { retelling } from './structure/retelling';
import { retellingSection } from './structure/retellingSection';
import { sectionOrder } from './structure/sectionOrder';
import { severalNames } from './structure/severalNames';
import { summaryMissing } from './structure/summaryMissing';
import { summaryPosition } from './structure/summaryPosition';
import { unansweredSections } from './structure/unansweredSections';
import { unknownSection } from './structure/unknownSection';
import { unlabelledDissent } from './structure/unlabelledDissent';
import { viewWithoutSection } from './structure/viewWithoutSection';
import { summaryDoubt } from './summaryDoubt';
import { summaryOmission } from './summaryOmission';
import { summaryOpposition } from './summaryOpposition';
import { summaryOther } from './summaryOther';
import { summaryPromise } from './summaryPromise';
import { summaryUnexplained } from './summaryUnexplained';
import { hangingHyphen } from './text/hangingHyphen';
import { longSentence } from './text/longSentence';
import { needlessOpening } from './text/needlessOpening';
import { personalNumber } from './text/personalNumber';
import { privateContact } from './text/privateContact';
import { splitWord } from './text/splitWord';
import { unfilledTemplate } from './text/unfilledTemplate';
import type { AnswerRule, DecisionRule, RemissRule, SilenceRule } from './rule';

/** Every rule about answers. A new rule is a file, its tests, and a line here. */
export const answerRules: readonly AnswerRule[] = [
  abbreviationWithNumber,
  actWithoutNumber,
  addresseeMissing,
  afterDeadline,
  analysisOnly,
  attachedMinutes,
  contradictoryPositions,
  dateMissing,
  decisionMissing,
  dossierMissing,
  euActForm,
  fileName,
  hangingHyphen,
  headingLevels,
  headingTitle,
  hedgedPosition,
  imageText,
  lawNameCapital,
  longAnswer,
  longSentence,
  ministryDossier,
  missingCondition,
  needlessOpening,
  noPosition,
  nothingSaid,
  oppositionReason,
  outsideScope,
  ownDossier,
  ownNumbering,
  pageForm,
  paragraphSpacing,
  personalNumber,
  privateContact,
  repealedAct,
  reportNumberForm,
  reportUnnamed,
  retelling,
  retellingSection,
  sectionOrder,
  sectionWithoutPosition,
  severalNames,
  splitWord,
  statuteNumber,
  summaryDoubt,
  summaryMissing,
  summaryOmission,
  summaryOpposition,
  summaryOther,
  summaryPosition,
  summaryPromise,
  summaryUnexplained,
  tableHeader,
  twoVersions,
  unansweredSections,
  unexplainedAbbreviation,
  unfilledTemplate,
  unknownSection,
  unlabelledDissent,
  unreadableText,
  unsaidDoubt,
  viewWithoutSection,
  wrongInquiry,
];

/** Every rule about `remiss.json`. */
export const remissRules: readonly RemissRule[] = [remissFile];

/** Every rule about `remiss.tystat.jsonl`. */
export const silenceRules: readonly SilenceRule[] = [silenceFile, unusedSilence];

/** Every rule about `remiss.decisions.jsonl`. */
export const decisionRules: readonly DecisionRule[] = [decisionFile, lostDecision];

/** Every rule there is, for settings and pages. */
export const allRules: readonly (AnswerRule | RemissRule | SilenceRule | DecisionRule)[] = [
  ...answerRules,
  ...remissRules,
  ...silenceRules,
  ...decisionRules,
];
