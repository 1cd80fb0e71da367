import { contradictoryPositions } from './stance/contradictoryPositions';
import { summaryDoubt } from './summaryDoubt';
import { summaryOmission } from './summaryOmission';
import { summaryOpposition } from './summaryOpposition';
import { summaryOther } from './summaryOther';
import { summaryPromise } from './summaryPromise';
import { summaryUnexplained } from './summaryUnexplained';

/** The rules that find an answer saying one thing in one place and another, or nothing, in another. */
export const contradictionCodes: ReadonlySet<string> = new Set(
  [
    contradictoryPositions,
    summaryDoubt,
    summaryOmission,
    summaryOpposition,
    summaryOther,
    summaryPromise,
    summaryUnexplained,
  ].map(({ code }) => code),
);
