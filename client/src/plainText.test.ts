import assert from 'node:assert/strict';
import { plainText } from './plainText';

describe('Plain text in Markdown', () => {
  it('breaks at its spaces, and at nothing else', () => {
    assert.equal(plainText('Vård- och\n\nomsorgsnämnden avstyrker'), 'Vård\\- och omsorgsnämnden avstyrker');
  });

  it('says nothing to Markdown', () => {
    assert.equal(
      plainText('1. *Nej* <b> [a](b) & $(x)'),
      String.raw`1\. \*Nej\* \<b\> \[a\]\(b\) \& \$\(x\)`,
    );
  });
});
