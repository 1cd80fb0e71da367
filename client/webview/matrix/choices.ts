/** The filter as lists that one is chosen from: most filters ask for one thing. What asks for more is shown as such. */
import * as l10n from '@vscode/l10n';
import type { Filter, Matrix } from '../../../server/src/protocol';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly choices: readonly Choice[];
  /** The value of the one that is chosen. */
  readonly chosen: string;
}

const all = '';
/** A filter that no single choice stands for: it was made elsewhere. */
const several = 'several';
const unclear = 'unclear';

type Direction = NonNullable<Filter['directions']>[number];
type Position = NonNullable<Filter['positions']>[number];
type Kind = NonNullable<Filter['kinds']>[number];

/** The sides first, then the positions one by one. */
export function choiceOfPositions({ positions }: Matrix, filter: Filter): Choices {
  const wanted = [
    ...(filter.directions ?? []).map((direction) => `direction ${direction}`),
    ...(filter.positions ?? []),
    ...(filter.unclear ? [unclear] : []),
  ];
  return choicesOf(l10n.t('All positions'), wanted, [
    { value: 'direction for', label: l10n.t('For') },
    { value: 'direction against', label: l10n.t('Against') },
    ...positions.map(({ position, text }) => ({ value: position, label: text })),
  ]);
}

/** The filter with another choice of positions. */
export function withPositions(filter: Filter, value: string): Filter {
  if (value === several) return filter;
  const rest = without(filter, ['positions', 'directions', 'unclear']);
  if (value === all) return rest;
  if (value === unclear) return { ...rest, unclear: true };
  const direction = /^direction (.+)$/.exec(value)?.[1];
  return direction
    ? { ...rest, directions: [direction as Direction] }
    : { ...rest, positions: [value as Position] };
}

export function choiceOfKinds({ kinds }: Matrix, filter: Filter): Choices {
  const choices = kinds.map(({ kind, text }) => ({ value: kind, label: text }));
  return choicesOf(l10n.t('All kinds'), filter.kinds ?? [], choices);
}

/** The filter with another choice of kinds. */
export function withKinds(filter: Filter, value: string): Filter {
  if (value === several) return filter;
  const rest = without(filter, ['kinds']);
  return value === all ? rest : { ...rest, kinds: [value as Kind] };
}

function choicesOf(allText: string, wanted: readonly string[], choices: readonly Choice[]): Choices {
  const known = choices.some(({ value }) => value === wanted[0]);
  const one = wanted.length === 0 ? all : wanted.length === 1 && known ? wanted[0]! : several;
  return {
    choices: [
      { value: all, label: allText },
      ...choices,
      ...(one === several ? [{ value: several, label: l10n.t('Several') }] : []),
    ],
    chosen: one,
  };
}

function without(filter: Filter, parts: readonly (keyof Filter)[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([part]) => !parts.includes(part as keyof Filter)));
}
