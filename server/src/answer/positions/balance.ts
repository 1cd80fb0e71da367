import type { Position, Stance } from '../facts';
import { isWeak } from '../stances/ruleCodes';
import type { SetAside } from './positions';

export interface Balance {
  readonly position: Position;
  readonly rule: string;
  readonly marks: number[];
  readonly setAside: readonly SetAside[];
}

/** From this many critical sentences on, support is no longer unreserved. */
const manyCritical = 3;

/**
 * Weighs marks that are all the respondent's own and all about the same matter.
 *
 * Plain words outrank evaluations ("förslaget är rimligt") and agreement with an aim; a position outranks
 * comments, abstention and "inga synpunkter". What is left on both sides is support in the main where only
 * doubt stands against more support, and a split where something is rejected. `critical` is the number of sentences
 * with a concern or a lack: many of them beside plain support make it support in the main.
 */
export function balance(stances: readonly Stance[], marks: readonly number[], critical: number): Balance {
  const isPlain = (mark: number) => !isWeak(stances[mark]!);
  const polar = marks.filter((mark) => stances[mark]!.direction !== 'none');
  const plain = polar.filter(isPlain);
  const counted = plain.length > 0 ? plain : polar;
  const { supporting, willing, doubting, opposing, divided } = sidesOf(stances, counted);
  const taking = (position: Position, list: readonly number[]) =>
    list.filter((mark) => stances[mark]!.position === position);

  const decide = (position: Position, rule: string, carriers: readonly number[]): Balance => ({
    position,
    rule,
    marks: [...carriers].sort((a, b) => a - b),
    // Nearly always all of them carry it.
    setAside: carriers.length === marks.length ? [] : others(carriers),
  });
  const others = (carriers: readonly number[]): SetAside[] => {
    const carrying = new Set(carriers);
    return marks
      .filter((mark) => !carrying.has(mark))
      .map((mark) => ({
        mark,
        reason: stances[mark]!.direction !== 'none' && !isPlain(mark) ? 'weak' : 'outweighed',
      }));
  };

  const abstaining = taking('abstains', marks);
  if (counted.length === 0) {
    if (abstaining.length > 0) return decide('abstains', 'abstains', abstaining);
    const commenting = taking('comments', marks);
    if (commenting.length > 0) return decide('comments', 'comments', commenting);
    return decide('unclear', 'noMark', []);
  }
  // "inga synpunkter, då frågan ligger utanför vårt ansvarsområde"
  if (abstaining.length > 0 && counted.every((mark) => stances[mark]!.rule === 'noViews'))
    return decide('abstains', 'abstains', abstaining);
  const favour = supporting.length > 0 ? supporting : willing;
  const against = [...doubting, ...opposing];
  if (divided.length > 0) return decide('split', 'bothSides', divided);
  if (plain.length === 0 && favour.length > 0 && against.length > 0)
    return decide('unclear', 'evaluationsDiffer', []);
  if (favour.length > 0 && opposing.length > 0) return decide('split', 'bothSides', [...favour, ...against]);
  if (favour.length > 0 && doubting.length > 0) {
    if (supporting.length === 0) return decide('doubtful', 'doubtDespiteNoObjection', doubting);
    if (doubting.length > favour.length) return decide('doubtful', 'moreDoubtThanSupport', against);
    return decide('supportsMainly', 'supportWithDoubt', [...favour, ...doubting]);
  }
  if (opposing.length > 0) return decide('opposes', 'opposes', opposing);
  if (doubting.length > 0)
    return decide('doubtful', plain.length > 0 ? 'doubts' : 'onlyEvaluation', doubting);
  if (supporting.length === 0) return decide('noObjection', 'noObjection', willing);
  const limited = taking('supportsMainly', polar);
  if (plain.length === 0) {
    const praised = supporting.some((mark) => stances[mark]!.rule === 'praises') && limited.length === 0;
    return decide(praised ? 'supports' : 'supportsMainly', 'onlyEvaluation', supporting);
  }
  const weakDoubt = taking('doubtful', polar).filter((mark) => !isPlain(mark));
  if (weakDoubt.length > 0)
    return decide('supportsMainly', 'supportWithDoubt', [...supporting, ...weakDoubt]);
  const conditional = taking('supportsConditionally', supporting);
  if (conditional.length > 0 && conditional.length === supporting.length)
    return decide('supportsConditionally', 'condition', conditional);
  if (limited.length > 0 || conditional.length > 0)
    return decide('supportsMainly', 'limitedSupport', supporting);
  if (critical >= manyCritical && critical >= 2 * supporting.length)
    return decide('supportsMainly', 'supportWithCriticism', supporting);
  return decide('supports', 'supports', supporting);
}

/** Marks by the side that they take. */
interface Sides {
  readonly supporting: number[];
  readonly willing: number[];
  readonly doubting: number[];
  readonly opposing: number[];
  readonly divided: number[];
}

function sidesOf(stances: readonly Stance[], marks: readonly number[]): Sides {
  const sides: Sides = { supporting: [], willing: [], doubting: [], opposing: [], divided: [] };
  for (const mark of marks) {
    const side = sideOf[stances[mark]!.position];
    if (side !== undefined) sides[side].push(mark);
  }
  return sides;
}

const sideOf: Readonly<Partial<Record<Position, keyof Sides>>> = {
  supports: 'supporting',
  supportsMainly: 'supporting',
  supportsConditionally: 'supporting',
  noObjection: 'willing',
  doubtful: 'doubting',
  opposes: 'opposing',
  split: 'divided',
};
