/** A filter in words, and the choices that make one. */
import * as l10n from '@vscode/l10n';
import {
  directionText,
  type Filter,
  filterChoices,
  kindText,
  positionText,
} from '../../../server/src/protocol';

/** One thing that a person can ask for. */
export type Choice =
  | { readonly part: 'directions'; readonly value: NonNullable<Filter['directions']>[number] }
  | { readonly part: 'positions'; readonly value: NonNullable<Filter['positions']>[number] }
  | { readonly part: 'kinds'; readonly value: NonNullable<Filter['kinds']>[number] }
  | { readonly part: 'unclear' | 'contested' | 'unread' };

/** Choices that belong together. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Everything that can be asked for, text apart. */
export function choiceGroups(): ChoiceGroup[] {
  const { directions, positions, kinds } = filterChoices;
  return [
    { title: l10n.t('Sides'), choices: directions.map((value) => ({ part: 'directions', value })) },
    {
      title: l10n.t('To be looked at'),
      choices: [{ part: 'contested' }, { part: 'unclear' }, { part: 'unread' }],
    },
    { title: l10n.t('Kinds of respondents'), choices: kinds.map((value) => ({ part: 'kinds', value })) },
    { title: l10n.t('Positions'), choices: positions.map((value) => ({ part: 'positions', value })) },
  ];
}

/** A choice in words: "emot", "kommuner", "olästa svar". */
export function choiceText(choice: Choice): string {
  switch (choice.part) {
    case 'directions':
      return directionText(choice.value);
    case 'positions':
      return positionText(choice.value);
    case 'kinds':
      return kindText(choice.value).toLowerCase();
    case 'contested':
      return l10n.t('contested sections');
    case 'unclear':
      return l10n.t('unclear positions');
    case 'unread':
      return l10n.t('unread answers');
  }
}

/** Whether a filter asks for it. */
export function isChosen(filter: Filter, choice: Choice): boolean {
  if (!('value' in choice)) return filter[choice.part] === true;
  const values: readonly string[] = filter[choice.part] ?? [];
  return values.includes(choice.value);
}

/** The filter that asks for these, and for the text. */
export function filterOf(chosen: readonly Choice[], text: string | undefined): Filter {
  const directions = chosen.flatMap((choice) => (choice.part === 'directions' ? choice.value : []));
  const positions = chosen.flatMap((choice) => (choice.part === 'positions' ? choice.value : []));
  const kinds = chosen.flatMap((choice) => (choice.part === 'kinds' ? choice.value : []));
  const asksFor = (part: Choice['part']): boolean => chosen.some((choice) => choice.part === part);
  return {
    ...(directions.length > 0 && { directions }),
    ...(positions.length > 0 && { positions }),
    ...(kinds.length > 0 && { kinds }),
    ...(asksFor('contested') && { contested: true }),
    ...(asksFor('unclear') && { unclear: true }),
    ...(asksFor('unread') && { unread: true }),
    ...(text?.trim() && { text: text.trim() }),
  };
}

/** A filter in words: "emot, kommuner, ”läkare”". */
export function filterWords(filter: Filter): string {
  const chosen = choiceGroups().flatMap(({ choices }) =>
    choices.filter((choice) => isChosen(filter, choice)).map(choiceText),
  );
  return [...chosen, ...(filter.text ? [`”${filter.text}”`] : [])].join(', ');
}
