import * as assert from 'node:assert/strict';
import { readHead } from '../../../server/src/answer/head/head';
import { readFlow } from '../../../server/src/text/flow';

const title = '\n\nYttrande över betänkandet Ny ordning (SOU 2025:98)\n\n';

/** Paragraphs behind an opening that says nothing of who answers. */
const below = (words: string) => 'Frågan är svår.\n\n'.repeat(16) + `${words}\n\n`.repeat(9);

describe('the respondent', () => {
  const name = (head: string, body: string) => readHead(readFlow(head + title + body)).respondent?.name;
  const cases: [what: string, head: string, body: string, expected: string | undefined][] = [
    [
      'has a name that the letterhead breaks over two lines',
      'HOVRÄTTEN FÖR\nVÄSTRA SVERIGE',
      'Hovrätten har inga synpunkter.\n',
      'Hovrätten för Västra Sverige',
    ],
    [
      'has a name that is broken beside another column',
      'MSB\nMyndigheten för samhällsskydd   Remissvar\noch beredskap',
      'Myndigheten för samhällsskydd och beredskap (MSB) tillstyrker förslagen.\n',
      'Myndigheten för samhällsskydd och beredskap',
    ],
    [
      'has a name that is broken over three lines',
      'Inspektionen\nför vård\noch omsorg',
      'Förslagen tillstyrks.\n',
      'Inspektionen för vård och omsorg',
    ],
    [
      'is the author, however often another body agrees below',
      'Skogsstyrelsen',
      'Skogsstyrelsen har beretts tillfälle att yttra sig.\n\n' +
        below('Naturvårdsverket tillstyrker förslaget. SKR avstyrker det.'),
      'Skogsstyrelsen',
    ],
    [
      'is who takes a stance below the opening, where nothing above says whose the answer is',
      '',
      below('Naturvårdsverket tillstyrker förslaget.'),
      'Naturvårdsverket',
    ],
    [
      'is told by the e-mail address of a court',
      '',
      'Kammarrätten har granskat förslagen.\n\nE-post: kammarrattenisundsvall@dom.se\n',
      'Kammarrätten i Sundsvall',
    ],
    [
      'is told by the e-mail address of a county board',
      'Till li.remissvar@regeringskansliet.se',
      'Länsstyrelsen delar bedömningen.\n\nE-post: varmland@lansstyrelsen.se\n',
      'Länsstyrelsen i Värmlands län',
    ],
    [
      'is told by the domain of its e-mail address',
      '',
      'Förslagen tillstyrks.\n\nregistrator@naturvardsverket.se\n',
      'Naturvårdsverket',
    ],
    [
      'is not told by the address of the ministry or of a person',
      's.remissvar@regeringskansliet.se',
      'Förslagen tillstyrks.\n\nbo.alm@example.se\n',
      undefined,
    ],
    [
      'is a company that no table lists and that presents itself',
      '',
      'Strömbolaget Fors AB (”Fors”) äger sex kraftverk. Fors är medlem i Energiföretagen Sverige.\n',
      'Strömbolaget Fors AB',
    ],
    [
      'is an association that no table lists and that presents itself',
      '',
      'Vätterns Fiskareförening är en sammanslutning av fiskare. Havs- och vattenmyndigheten har fel.\n',
      'Vätterns Fiskareförening',
    ],
    [
      'is not a law that is described',
      '',
      'Barnkonventionen är en svensk lag. Rädda Barnen tillstyrker.\n',
      'Rädda Barnen',
    ],
    [
      'is a trade whose name says nothing, by what it says it is',
      '',
      'Blomsterbranschen (BB) är branschorganisationen för florister. Svensk Handel har svarat.\n',
      'Blomsterbranschen',
    ],
    [
      'is an association of municipalities by its letterhead',
      'Samordningsförbundet Åsnen   2025-03-12',
      'Förslagen tillstyrks. Arbetsförmedlingen och Försäkringskassan berörs.\n',
      'Samordningsförbundet Åsnen',
    ],
    [
      'is told by a label',
      'Remissinstans: Svenska Postduvförbundet\nKontaktperson: Bo Alm',
      'Förslagen tillstyrks.\n',
      'Svenska Postduvförbundet',
    ],
    [
      'is told by a label in a column',
      'Avsändare:   Skogsstyrelsen',
      'Förslagen tillstyrks.\n',
      'Skogsstyrelsen',
    ],
    [
      'is not the label of the page’s number',
      'Datum        Dnr      Sida\n2025-03-04   25-611   1(2)',
      'Tullverket tillstyrker.\n',
      'Tullverket',
    ],
    [
      'has its abbreviation in brackets after it',
      'Skånska Biodlareförbundet (SBF)',
      'Jordbruksverket och Länsstyrelsen Skåne berörs.\n',
      'Skånska Biodlareförbundet',
    ],
    ['has another name after a slash', 'Konsumentverket/KO', 'Förslagen tillstyrks.\n', 'Konsumentverket'],
    [
      'is a local branch of an association',
      'Jägareförbundet Hjo',
      'Jägareförbundet Hjo ansluter sig till Svenska Jägareförbundets yttrande.\n',
      'Jägareförbundet Hjo',
    ],
    [
      'is a company and not the municipality that owns it',
      'Hjo Flygplats AB',
      'Hjo kommun äger flygplatsen.\n',
      'Hjo Flygplats AB',
    ],
    [
      'has a long clause between its name and its verb',
      '',
      'Åklagarmyndigheten, som begränsar sitt yttrande till frågor av betydelse för åklagarnas verksamhet och it, har följande synpunkter.\n',
      'Åklagarmyndigheten',
    ],
    [
      'is the one that the opening begins with, where nothing else tells',
      '',
      'Konsumentverket och Konsumentombudsmannen (KO) delar bedömningen.\n',
      'Konsumentverket',
    ],
    [
      'has the name of its time',
      'Lärarförbundet',
      'Lärarförbundet tillstyrker förslagen.\n',
      'Lärarförbundet',
    ],
    [
      'has its present name where the letter has that',
      'MCF   2026-03-04',
      'Myndigheten för civilt försvar, före 2026 Myndigheten för samhällsskydd och beredskap, tillstyrker.\n',
      'Myndigheten för civilt försvar',
    ],
    [
      'has its present name where the letter has an abbreviation',
      'SKR',
      'SKR tillstyrker förslagen.\n',
      'Sveriges Kommuner och Regioner',
    ],
    [
      'is in the letterhead and begins the opening, though its name says nothing of its kind',
      'Ersta diakoni\nBox 4619',
      'Ersta diakoni driver vård. Vi är medlemmar i Famna. Rädda Barnen har rätt.\n',
      'Ersta diakoni',
    ],
    [
      'is not a heading that a sentence repeats',
      'Remissvar',
      'Remissvar i detta ärende lämnas nedan. Skogsstyrelsen tillstyrker.\n',
      'Skogsstyrelsen',
    ],
    [
      'is a company that signs its letter to a board',
      'Aspnäs AB\n\nHjo kommun\nKommunstyrelsen',
      'Aspnäs tackar för möjligheten att lämna synpunkter till Hjo kommun.\n\nMed vänlig hälsning\nAspnäs AB\n',
      'Aspnäs AB',
    ],
    [
      'is the first to take a stance, whoever else has read',
      'Skogsstyrelsen   Yttrande',
      'Skogsstyrelsen har inget att invända. Lantmäteriet har tagit del av yttrandet.\n',
      'Skogsstyrelsen',
    ],
    [
      'is not an agency that has been given a chance to do something else',
      'Gränsnätverket',
      'Migrationsverket har fått möjlighet att genom egna föreskrifter skärpa kraven. Förslaget avstyrks.\n',
      'Gränsnätverket',
    ],
    [
      'has sent its answer',
      '',
      'Skogsstyrelsen har den 3 mars lämnat in svar på remissen. Lantmäteriet anser att kravet bör slopas.\n',
      'Skogsstyrelsen',
    ],
    [
      'has answered, under a new name',
      '',
      'Asylrättscentrum har yttrat sig över betänkandet.\n',
      'Asylrättscentrum',
    ],
    [
      'is not the heading of what it holds',
      '',
      'Förbundets ställningstagande\n\nSveriges Kommuner och Landsting (SKL) anser att kravet bör slopas.\n',
      'Sveriges Kommuner och Landsting',
    ],
    [
      'is not "our association"',
      'Hyltens hembygdsförening',
      'Vår förening har läst betänkandet.\n',
      'Hyltens hembygdsförening',
    ],
  ];
  for (const [what, head, body, expected] of cases) {
    it(what, () => assert.equal(name(head, body), expected));
  }

  it('stands before "remissvar" in a title', () => {
    const text =
      'Hjo kommuns remissvar på betänkandet Ny ordning (SOU 2025:98)\n\nRegion Skåne är positiv till förslaget.\n';
    assert.equal(readHead(readFlow(text)).respondent?.name, 'Hjo kommun');
  });
  it('stands in a title that ends with a colon', () => {
    const text =
      'Blomsterbranschens remissvar: Ny ordning (SOU 2025:98)\n\nVi delar Svensk Handels syn på detta.\n';
    assert.equal(readHead(readFlow(text)).respondent?.name, 'Blomsterbranschen');
  });
});
