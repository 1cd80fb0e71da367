import assert from 'node:assert/strict';
import { textOfHtml } from '../../../server/src/import/htmlText';

describe('The text of a web page', () => {
  it('has a paragraph a block, its white space folded', () => {
    assert.equal(
      textOfHtml('<p>Botkyrka  kommun\n tillstyrker <b>förslaget</b>.</p><p>Vi   delar bedömningen.</p>'),
      'Botkyrka kommun tillstyrker förslaget.\n\nVi delar bedömningen.\n',
    );
  });

  it('marks headings by their level', () => {
    assert.equal(
      textOfHtml('<h1>Yttrande</h1><h3>5.4 <em>Läkare</em><br>i kommunen</h3><p>Vi avstyrker.</p>'),
      '# Yttrande\n\n### 5.4 Läkare i kommunen\n\nVi avstyrker.\n',
    );
  });

  it('has bullets and numbers, lists inside lists too', () => {
    assert.equal(
      textOfHtml('<ul><li><p>Ett</p><p>mer</p></li><li>Två<ol start="3"><li>a</li><li>b</li></ol></li></ul>'),
      '• Ett\n\nmer\n\n• Två\n\n3. a\n\n4. b\n',
    );
  });

  it('has a row of a table a line: columns in the letterhead, bars in the text', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const head = `<table>${row('Datum', 'Dnr')}${row('2025-02-11', 'VON/2024:198')}</table>`;
    const body = `<table>${row('Avsnitt', 'Ståndpunkt')}${row('4.1', 'till-</p><p>styrker')}</table>`;
    assert.equal(
      textOfHtml(`${head}<h1>Yttrande</h1>${body}`),
      'Datum   Dnr\n2025-02-11   VON/2024:198\n\n# Yttrande\n\n| Avsnitt | Ståndpunkt |\n| 4.1 | till- styrker |\n',
    );
    assert.equal(textOfHtml(`<table>${row('4.1', 'ja')}</table>`), '| 4.1 | ja |\n');
  });

  it('has paragraphs for the cells of a table that lays out the page', () => {
    const long = 'Vi tillstyrker förslaget. '.repeat(20).trim();
    assert.equal(textOfHtml(`<table><tr><td><p>Ett</p><p>Två</p></td></tr></table>`), 'Ett\n\nTvå\n');
    assert.equal(textOfHtml(`<table><tr><td>Svar</td><td>${long}</td></tr></table>`), `Svar\n\n${long}\n`);
  });

  it('leaves out what nobody reads', () => {
    assert.equal(
      textOfHtml(
        '<head><title>x</title></head><script>a<b</script><style>p{}</style><nav>Hem</nav><p hidden>dold</p><p>Text</p>',
      ),
      'Text\n',
    );
  });

  it('is that of the main part where the page has one', () => {
    const main = '<main><header>Meny</header><p>Svaret</p></main>';
    assert.equal(textOfHtml(`<header>Kommunen</header>${main}<footer>Kontakt</footer>`), 'Svaret\n');
    assert.equal(textOfHtml('<div>Sidan</div><article><p>Svaret</p></article>'), 'Svaret\n');
    assert.equal(textOfHtml('<header>Salems kommun</header><p>Svaret</p>'), 'Salems kommun\n\nSvaret\n');
  });

  it('keeps line breaks, entities and what is set as it stands', () => {
    assert.equal(textOfHtml('A &amp; B<br>&Aring;r<pre>x\n  y</pre>'), 'A & B\nÅr\n\nx\n  y\n');
  });
});
