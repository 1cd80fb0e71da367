/** Reports as the printers of SOU set them, and as web pages show them: from the file to the sections. */
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/import/report/report';

async function sectionsOf(name: string, text: string): Promise<string[]> {
  const found = await readReport({ name, bytes: new TextEncoder().encode(text) });
  assert.ok('sections' in found, JSON.stringify(found));
  return found.sections.map(({ number, title, page, kind }) =>
    [number, kind ?? '–', page ?? '–', title].join(' '),
  );
}

const leaders = ' ............................................................ ';

/** The text of a PDF: a cover, two pages of contents with their running heads, and chapters. */
const printed = `Bättre läkarstöd
i kommunal vård

Betänkande av Läkarstödsutredningen

Stockholm 2025
SOU 2025:19
\f
Till statsrådet och chefen för Socialdepartementet

Regeringen beslutade den 2 maj 2024 att tillkalla en särskild utredare.
\f
5
Innehåll

Sammanfattning${leaders}13

Summary${leaders}21

1   Författningsförslag${leaders}29

1.1   Förslag till lag om ändring i hälso- och sjukvårdslagen
(2017:30)${leaders}29

1.2   Förslag till förordning om ändring i
patientsäkerhetsförordningen (2010:1369)${leaders}33

2   Utredningens uppdrag och arbete${leaders}35

2.1   Uppdraget${leaders}35

3   Gällande rätt${leaders}41

3.1   24 § förvaltningslagen och senare års
praxis${leaders}41

3.2   Straffansvaret enligt
16 kap. 3 § brottsbalken${leaders}44
\f
Innehåll SOU 2025:19

6

4   Överväganden och förslag${leaders}51

4.1   Läkarmedverkan bör stärkas inom ramen för befintliga struk-
turer i den kommunala hälso-
och sjukvården${leaders}51

4.1.1   Utgångspunkter${leaders}52

4.1.2   ”God vård” som begrepp. . . . . . . . . . . . . . . . . . . . 54

4.2   Avtalen behöver följas upp${leaders}60

4.10   E-hälsa…………………………………… 66

12   Ikraftträdande- och övergångsbestämmelser${leaders}
301

20   Författningskommentar${leaders}391

20.1   Förslaget till lag om ändring i hälso- och sjukvårdslagen${leaders}391

Särskilt yttrande${leaders}401

Referenser${leaders}405

Bilagor

Bilaga 1   Kommittédirektiv 2024:41${leaders}411

Bilaga 2   Statistik${leaders}423
\f
13
Sammanfattning

Utredningens förslag: Läkarstödet ska stärkas.
\f
4   Överväganden och förslag

4.1   Läkarmedverkan bör stärkas inom ramen för befintliga struk-
turer i den kommunala hälso- och sjukvården

Utredningens bedömning: Avtalen bör stärkas inom de
strukturer som finns.

Skälen för utredningens bedömning: Det räcker.

4.1.1   Utgångspunkter

Utredningens förslag i denna del bygger på statistik.

4.1.2   ”God vård” som begrepp

Utredningens bedömning

Begreppet behöver inte ändras.

4.2   Avtalen behöver följas upp

Förslag och bedömning: Socialstyrelsen ska följa upp avtalen.

4.10   E-hälsa

Vårt förslag: Journaler ska kunna delas, se avsnitt 4.2.

12   Ikraftträdande- och övergångsbestämmelser

Förslag: Lagen ska träda i kraft den 1 januari 2027.
${'\nText.'.repeat(80)}

30 Stockholm   12
31 Skåne   9
32 Halland   4
`;

describe('A report', () => {
  it('is read as it is printed: leaders, broken titles, three levels, running heads, acts, boxes', async () => {
    assert.deepEqual(await sectionsOf('sou.txt', printed), [
      '1 kapitel 29 Författningsförslag',
      '1.1 förslag 29 Förslag till lag om ändring i hälso- och sjukvårdslagen (2017:30)',
      '1.2 förslag 33 Förslag till förordning om ändring i patientsäkerhetsförordningen (2010:1369)',
      '2 kapitel 35 Utredningens uppdrag och arbete',
      '2.1 – 35 Uppdraget',
      '3 kapitel 41 Gällande rätt',
      '3.1 – 41 24 § förvaltningslagen och senare års praxis',
      '3.2 – 44 Straffansvaret enligt 16 kap. 3 § brottsbalken',
      '4 kapitel 51 Överväganden och förslag',
      '4.1 bedömning 51 Läkarmedverkan bör stärkas inom ramen för befintliga strukturer i den kommunala hälso- och sjukvården',
      '4.1.1 – 52 Utgångspunkter',
      '4.1.2 bedömning 54 ”God vård” som begrepp',
      '4.2 förslag 60 Avtalen behöver följas upp',
      '4.10 förslag 66 E-hälsa',
      '12 kapitel 301 Ikraftträdande- och övergångsbestämmelser',
      '20 kapitel 391 Författningskommentar',
      '20.1 – 391 Förslaget till lag om ändring i hälso- och sjukvårdslagen',
    ]);
  });

  it('has its name from the cover', async () => {
    const found = await readReport({ name: 'sou.txt', bytes: new TextEncoder().encode(printed) });
    assert.ok('sections' in found);
    assert.deepEqual([found.designation, found.title], ['SOU 2025:19', 'Bättre läkarstöd i kommunal vård']);
  });

  it('has no pages where they are Roman numerals', async () => {
    const text =
      'Innehåll\n\nFörord ..... ix\n1 Inledning ..... xiii\n1.1 Civil lag ..... xiv\n2 Uppdraget ..... 3\n';
    assert.deepEqual(await sectionsOf('sou.txt', text), [
      '1 kapitel – Inledning',
      '1.1 – – Civil lag',
      '2 kapitel 3 Uppdraget',
    ]);
  });

  it('is read from a page made of a PDF, where the number and the title are one word', async () => {
    const html = `<!DOCTYPE html><html><body><div id="page_7"><p class="p1 ft1">Innehåll</p>
<p class="p2 ft2">Sammanfattning .............<span class="ft2">13</span></p>
<p class="p3 ft2"><span class="ft2">1</span><span class="ft3">Författningsförslag.......</span>29</p>
<p class="p3 ft2"><span class="ft2">1.1</span><span class="ft3">Förslag till lag om ändring i hälso- och</span></p>
<p class="p3 ft2">sjukvårdslagen (2017:30) ......29</p>
<p class="p3 ft2"><span class="ft2">4.1.2</span><span class="ft3">God vård.......</span>54</p>
</div><div id="page_54"><p><span>4.1.2</span> <span>God vård</span></p><p><b>Utredningens förslag: </b>Begreppet ändras.</p></div>
</body></html>`;
    assert.deepEqual(await sectionsOf('HDB319.html', html), [
      '1 kapitel 29 Författningsförslag',
      '1.1 förslag 29 Förslag till lag om ändring i hälso- och sjukvårdslagen (2017:30)',
      '4.1.2 förslag 54 God vård',
    ]);
  });

  it('is read from a table of numbers, titles and pages', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const html = `<html><body><table>${row('4', 'Läkarmedverkan', '45')}${row('4.1', 'Avtalen ......', '47')}${row('4.2', 'Ansvaret', '52')}</table></body></html>`;
    assert.deepEqual(await sectionsOf('sou.html', html), [
      '4 kapitel 45 Läkarmedverkan',
      '4.1 – 47 Avtalen',
      '4.2 – 52 Ansvaret',
    ]);
  });

  it('is read from the headings of a web page, with what its boxes say', async () => {
    const html = `<html><body><nav><a href="/">Regeringen.se</a></nav><main><h1>Bättre läkarstöd, SOU 2025:19</h1>
<ul><li><a href="#s4">4 Överväganden</a></li></ul>
<h2 id="s4">4 Överväganden</h2><h3>4.1 Avtalen</h3>
<div class="box"><p><strong>Utredningens förslag:</strong> Avtalen ska följas upp.</p></div>
<h3>4.2 Journalerna</h3><div class="box"><p><strong>Bedömning:</strong> Inget behövs.</p></div></main></body></html>`;
    assert.deepEqual(await sectionsOf('sou.html', html), [
      '4 kapitel – Överväganden',
      '4.1 förslag – Avtalen',
      '4.2 bedömning – Journalerna',
    ]);
  });

  it('is read from the list of links that a page has for contents', async () => {
    const html = `<html><body><main><p>Innehåll</p><ul><li><a href="#1">Sammanfattning</a></li>
<li><a href="#4">4 Överväganden</a><ul><li><a href="#41">4.1 Avtalen</a></li><li><a href="#42">4.2 Journalerna</a></li></ul></li></ul>
<p>4 Överväganden</p><p>Text.</p></main></body></html>`;
    assert.deepEqual(await sectionsOf('sou.html', html), [
      '4 kapitel – Överväganden',
      '4.1 – – Avtalen',
      '4.2 – – Journalerna',
    ]);
  });
});
