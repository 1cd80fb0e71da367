import { cases, fixes } from '../../../../test/unit/rules/examples';
import { splitWord } from './splitWord';

describe('split-word', () => {
  cases(splitWord, {
    finds: [
      'Regionen har tagit del av «betänkan-\ndet» och tillstyrker förslaget.',
      'Nämnden svarar på «remis-\nsen» för kommunens räkning.',
      'Det finns inga «möj-\nligheter» att anställa fler.',
      'Tillgången till «lä-\nkare» är avgörande.',
      'Vi ser en risk för att «kommu-\nnerna» inte klarar det.',
      'Kravet på «återrap-\r\nportering» är för stort.',
      'Ansvaret «lig-\nger» hos regionen, och «kommu-\nnen» betalar.',
    ],
    silent: [
      'Kommunal hälso-\noch sjukvård behöver stärkas.',
      'Barn-\neller elevhälsan får ansvaret.',
      'Kostnaden för VULF-\navtalet är hög.',
      'Regionen tillstyrker förslaget -\nmen vill se en uppföljning.',
      'Ett bindestreck i hälso- och sjukvård står mitt på raden.',
      'Punkter:\n- den första\n- den andra',
      'Nordisk-\nBaltiska rådet yttrar sig inte.',
      'Åren 2024-\n2025 var avtalet tillfälligt.',
      'Betänkandet-\n\n\nnästa stycke börjar här.',
      'Inget delas här alls.',
    ],
  });
  fixes(splitWord, [['Vi tillstyrker betänkan-\ndets förslag.', 'Vi tillstyrker betänkandets förslag.']]);
});
