import { fileCases } from '../../../test/unit/rules/examples';
import { remissFile } from './remissFile';

describe('remiss-json', () => {
  fileCases(remissFile, 'remiss.json', {
    finds: [
      '«{»}',
      '{ "remiss": { "beteckning": "SOU 2024:72", «"titeln"»: "T" } }',
      '{ "remiss": {}, «"frågor"»: [] }',
      '{ "remiss": { "beteckning": «2024» } }',
      '{ "remiss": { "sistaSvarsdag": «"14 februari"» } }',
      '{ "remiss": { "sistaSvarsdag": «"2025-02-30"» } }',
      '{ "remiss": { "alias": «"betänkandet"» } }',
      '{ "remiss": { "omfattning": [«"kapitel fyra"»] } }',
      '{ "remiss": {}, "förslag": [{ "id": «"fyra"» }] }',
      '{ "remiss": {}, "förslag": [{ "id": "4.1" }, { "id": «"4.1"» }] }',
      '{ "remiss": {}, "förslag": [{ "id": "4.1", "typ": «"fråga"» }] }',
      '{ "remiss": {}, «"remiss"»: {} }',
    ],
    silent: [
      '{ "remiss": { "beteckning": "SOU 2024:72", "sistaSvarsdag": "2025-02-14" } }',
      '{ "remiss": { "titel": "T", }, /* inget mer */ }',
      '// En kommentar\n{ "remiss": {}, "egenOrganisation": "Solna stad" }',
      '{ "remiss": {}, "förslag": [{ "id": "4.1", "rubrik": "Avtalen" }, { "id": "4.10" }] }',
      '{ "remiss": {}, "förslag": [{ "id": "5.4", "ref": ["5.3", "5.4"], "typ": "bedömning" }] }',
      '{ "remiss": { "omfattning": ["8-11", "4.2"], "fullständig": true } }',
      '{ "remiss": {} }',
    ],
  });
});
