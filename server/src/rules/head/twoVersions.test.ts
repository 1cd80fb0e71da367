import type { Case } from '../../../../test/unit/rules/examples';
import { cases } from '../../../../test/unit/rules/examples';
import { twoVersions } from './twoVersions';

const title = 'Solna stads yttrande över SOU 2024:72';
const text = `${title}\n\nSolna stad tillstyrker förslagen.`;
const found = text.replace(title, `«${title}»`);
const remiss = { remiss: { beteckning: 'SOU 2024:72', dnr: 'S2024/01966' } };
const asked = 'S2024-01966 Solna stad';

describe('two-versions', () => {
  cases(twoVersions, {
    finds: [
      [found, { versions: ['utkast.docx'] }],
      [found, { versions: ['utkast.pdf'] }],
      [found, { versions: ['utkast.odt'] }],
      [found, { versions: ['Utkast.DOCX'] }],
      [found, { versions: ['svar.doc', 'annat.pdf'], name: 'svar.remiss.txt' }],
      [found, { versions: [`${asked}.docx`], remiss }],
      [found, { versions: [`${asked}.pdf`, 'Nacka kommun.docx'], remiss }],
      [found, { versions: ['S202401966_Solna_stad_slutlig.docx', 'S2024-01966 Nacka kommun.pdf'], remiss }],
    ] satisfies Case[],
    silent: [
      text,
      [text, { versions: ['utkast.docx', 'utkast.pdf'] }],
      [text, { versions: ['utkast.docx', `${asked}.pdf`], remiss }],
      [text, { versions: [`${asked}.docx`, `${asked}.pdf`], remiss }],
      [text, { versions: [`${asked}.docx`] }],
      [text, { versions: ['Solna stad.docx'], remiss }],
      [text, { versions: ['S2024-01966 Nacka kommun.docx'], remiss }],
      [text, { versions: ['betänkandet.pdf'] }],
      [text, { versions: ['missiv.pdf', 'protokoll.docx'], remiss }],
      [text, { versions: ['utkast 2.docx'] }],
      [text, { versions: ['utkast.xlsx', 'utkast.html'] }],
    ] satisfies Case[],
  });
});
