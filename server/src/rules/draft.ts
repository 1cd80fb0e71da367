import { hasAnswerName } from '../corpus/admission';
import type { AnswerDocument } from '../corpus/document';

/**
 * Whether a file is the writer's own draft, the only kind that rules of writing look at. Where
 * `remiss.json` names the writer's organisation, its answers are, and a file that is named for a draft
 * ("svar.remissvar") as long as it does not say whose it is. Elsewhere files so named are, for nobody
 * publishes answers under such names.
 */
export function isDraft(document: AnswerDocument): boolean {
  if (!document.inquiry?.ownOrganisation) return hasAnswerName(document.uri);
  return document.isOwn || (document.answer.respondent === null && hasAnswerName(document.uri));
}
