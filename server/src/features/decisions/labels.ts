import * as l10n from '@vscode/l10n';
import type { Position } from '../../answer/facts';
import type { Decision } from '../../corpus/decisions/decision';
import type { Standing } from '../../corpus/standing';
import { positionText } from '../labels';
import type { Agreement } from './agreement';

/** What a person has decided and what the machine reads, apart: "avgjort av Anna: avstyrker (läst som oklart)". */
export function decisionText(
  { kind, by, position }: Pick<Decision, 'kind' | 'by' | 'position'>,
  reading: Position,
): string {
  const read = positionText(reading);
  const said = position === null ? '' : positionText(position);
  switch (kind) {
    case 'confirmed':
      return by === null
        ? l10n.t('confirmed: {0} (read as {1})', said, read)
        : l10n.t('confirmed by {0}: {1} (read as {2})', by, said, read);
    case 'changed':
      return by === null
        ? l10n.t('decided: {0} (read as {1})', said, read)
        : l10n.t('decided by {0}: {1} (read as {2})', by, said, read);
    case 'rejected':
      return by === null
        ? l10n.t('rejected (read as {0})', read)
        : l10n.t('rejected by {0} (read as {1})', by, read);
    case 'added':
      if (reading === 'notAddressed')
        return by === null
          ? l10n.t('added: {0} (nothing was read)', said)
          : l10n.t('added by {0}: {1} (nothing was read)', by, said);
      return by === null
        ? l10n.t('added: {0} (read as {1})', said, read)
        : l10n.t('added by {0}: {1} (read as {2})', by, said, read);
  }
}

/** A position in words; where a person has decided, the person and the machine apart. */
export function standingText({
  position,
  reading,
  decision,
}: Pick<Standing, 'position' | 'reading' | 'decision'>): string {
  return decision ? decisionText(decision, reading) : positionText(position);
}

/** The same, with what counts after a rejection, which by itself says only what does not: "oklart, förkastat av Anna (läst som avstyrker)". */
export function countingText(standing: Pick<Standing, 'position' | 'reading' | 'decision'>): string {
  const text = standingText(standing);
  return standing.decision?.position === null ? `${positionText(standing.position)}, ${text}` : text;
}

/** How often machine and person agree on a part, with the denominator; opposite sides apart. */
export function agreementText({ decided, same, sameSide, reversed }: Agreement): string {
  return l10n.t(
    'Same position: {0} of {1} decided. Same side: {2}. Opposite sides: {3}.',
    same,
    decided,
    sameSide,
    reversed.length,
  );
}
