import { hasAnswerName } from '../corpus/admission';
import type { AnswerDocument } from '../corpus/document';

/**
 * Whether a file is the writer's own draft, the only kind that rules of writing look at. Where
 * `remiss.json` names the writer's organisation, its answers are; elsewhere, files whose names say that
 * they were made here ("svar.remissvar"), for nobody publishes answers under such names.
 */
export function isDraft(document: AnswerDocument): boolean {
  return document.inquiry?.ownOrganisation ? document.isOwn : hasAnswerName(document.uri);
}
