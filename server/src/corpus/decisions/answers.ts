import type { AnswerDocument } from '../document';
import type { Snapshot } from '../snapshot';
import { folderOf } from '../uris';
import type { Decision } from './decision';

/** The answers in a folder that each decision is about, whether it finds its words there or not. */
export function answersByDecision(
  { documents }: Snapshot,
  folder: string,
): ReadonlyMap<Decision, readonly AnswerDocument[]> {
  const answers = new Map<Decision, AnswerDocument[]>();
  for (const document of documents.values()) {
    if (folderOf(document.uri) !== folder) continue;
    for (const decision of document.decisions) {
      const others = answers.get(decision);
      if (others) others.push(document);
      else answers.set(decision, [document]);
    }
  }
  return answers;
}
