import * as assert from 'node:assert/strict';
import { readHead } from '../../../server/src/answer/head/head';
import { readFlow } from '../../../server/src/text/flow';
import { letters } from './letters';

describe('the head of a letter by', () => {
  for (const { what, text, ...expected } of letters) {
    it(what, () => {
      const head = readHead(readFlow(text));
      assert.deepEqual(
        {
          respondent: head.respondent?.name ?? null,
          kind: head.respondent?.kind ?? null,
          inquiry: head.inquiry,
          ministryDossier: head.ministryDossier,
          dossiers: head.dossiers.map((dossier) => dossier.text),
          date: head.date,
          addressee: head.addressee?.text ?? null,
        },
        expected,
      );
      for (const quote of [...head.dossiers, ...(head.addressee === null ? [] : [head.addressee])]) {
        assert.equal(text.slice(quote.start, quote.end), quote.text);
      }
    });
  }
});
