import * as l10n from '@vscode/l10n';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import type { AnswerRule } from '../rule';

/** Who may speak for a municipality, region or agency, by the kind of body; "vi" is anybody. */
const bodies =
  /(?<![\p{L}\p{N}])((?:\p{L}[\p{L}-]*- och )?\p{L}*?(?:(nämnden)|(förvaltningen|kontoret)|(styrelsen)|(kommunen|staden)|(regionen)|(förbundet)|(myndigheten|verket)))(?![\p{L}\p{N}])/gu;

interface Subject {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Positions held now by the board, now by the administration, now by the municipality. */
export const severalNames: AnswerRule = {
  code: 'several-names',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Flera namn på den som svarar',
    looks:
      'Ståndpunkter vars subjekt växlar mellan slag: ”nämnden tillstyrker” på ett ställe och ”förvaltningen avstyrker” på ett annat. Det slag som har färst ståndpunkter flaggas, första gången. ”Vi” är den som svarar, vem det än är. ”Länsstyrelsen” och namn på andra räknas inte.',
    source:
      'Den som sammanställer svaren måste veta vems åsikten är: ett tjänsteutlåtande och en nämnds beslut väger olika.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSocialnämnden tillstyrker förslaget om avtal. Socialnämnden avstyrker förslaget om avgifter. Förvaltningen tillstyrker förslaget om tillsyn.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSocialnämnden tillstyrker förslaget om avtal. Socialnämnden avstyrker förslaget om avgifter. Socialnämnden tillstyrker förslaget om tillsyn.',
    fixes: ['Skriv det namn som används oftast.'],
    limits: 'I ett tjänsteutlåtande kan både förvaltningen och nämnden ha en ståndpunkt.',
  },
  *check(document) {
    const subjects = subjectsOf(document);
    const counts = new Map<number, Subject[]>();
    for (const subject of subjects) counts.set(subject.kind, [...(counts.get(subject.kind) ?? []), subject]);
    if (counts.size < 2) return;
    const [usual, ...others] = [...counts.values()].sort((a, b) => b.length - a.length);
    const first = usual![0]!;
    for (const [other] of others) {
      const name = sameCase(first.text, other!.text);
      yield {
        start: other!.start,
        end: other!.end,
        message: l10n.t(
          'Here "{0}" takes the position, elsewhere "{1}" ({2} times). Whose answer is it?',
          other!.text,
          first.text,
          usual!.length,
        ),
        related: [{ start: first.start, end: first.end, message: l10n.t('The usual name.') }],
        fixes: [
          {
            title: l10n.t('Write "{0}"', name),
            changes: [{ start: other!.start, end: other!.end, newText: name }],
          },
        ],
      };
    }
  },
};

/** The bodies that stand just before or after the words of a position, in the same sentence. */
function subjectsOf({ answer, text }: AnswerDocument): Subject[] {
  return answer.stances.flatMap((stance): Subject[] => {
    if (!isOwnStance(stance)) return [];
    const before = text.slice(Math.max(0, stance.start - 90), stance.start).toLowerCase();
    const clause = Math.max(
      ...['. ', '.\n', ', ', ': ', ';', '\n\n', ' att ', ' som '].map(
        (mark) => before.lastIndexOf(mark) + mark.length - 1,
      ),
      0,
    );
    const near = [...before.slice(clause).matchAll(bodies)].at(-1);
    const start = stance.start - before.length + clause;
    if (near && clause + near.index + near[0].length > before.length - 30)
      return [subject(text, near, start)];
    const after = text.slice(stance.end, stance.end + 50).toLowerCase();
    const next = bodies.exec(after);
    bodies.lastIndex = 0;
    return next && /^\s+$/.test(after.slice(0, next.index)) ? [subject(text, next, stance.end)] : [];
  });
}

function subject(text: string, match: RegExpExecArray, offset: number): Subject {
  const start = offset + match.index;
  const end = start + match[1]!.length;
  const kind = match.slice(2).findIndex((part) => part !== undefined);
  return { kind, start, end, text: text.slice(start, end).replace(/\s+/g, ' ') };
}

/** "nämnden" as "Nämnden" where the name it replaces has a capital. */
function sameCase(name: string, like: string): string {
  const first = name[0]!;
  const isCapital = like[0] !== like[0]!.toLowerCase();
  return (isCapital ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}
