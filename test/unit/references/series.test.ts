import { reads, readsNothing } from './read';

describe('references to preparatory works', () => {
  it('reads reports in every spelling', () => {
    for (const text of ['SOU 2024:72', 'SOU2024:72', 'SOU: 2024:72', 'SOU 2024: 72', 'sou 2024:72']) {
      reads(`Vi har läst betänkandet ${text} noga.`, `sou | ${text} | /sou/2024:72`);
    }
    reads('Vi har läst betänkandet (SOU\n2024:72).', 'sou | SOU 2024:72 | /sou/2024:72');
    reads('Vi har läst betänkandet 2024:72.', 'sou | betänkandet 2024:72 | /sou/2024:72');
    reads('Se SOU 2022:41 och 2024:72.', 'sou | SOU 2022:41 | /sou/2022:41', 'sou | 2024:72 | /sou/2024:72');
  });
  it('reads reports by their title, where the number stands behind it alone', () => {
    for (const title of [
      'betänkandet Hållbar socialtjänst',
      'Betänkandet – Ett stärkt skydd',
      'slutbetänkandet Hållbar socialtjänst – En ny socialtjänstlag',
      'delbetänkandet ”Ett stärkt skydd, för barn”',
      'utredningens betänkande Se barnet!',
      'betänkandet ”Vägen till ökad tillgänglighet”',
    ]) {
      reads(`Vi har tagit del av ${title} (2020:47) och lämnar svar.`, 'sou | 2020:47 | /sou/2020:47');
    }
    reads(
      'I betänkandet Vård föreslås ändringar i hälso- och sjukvårdslagen (2017:30).',
      'statute | hälso- och sjukvårdslagen (2017:30) | /2017:30',
    );
    reads(
      'I betänkandet Vård och socialtjänstlagen (2001:453) finns mer.',
      'statute | socialtjänstlagen (2001:453) | /2001:453',
    );
    reads(
      'Betänkandet är bra. En ny socialtjänstlag (2020:47) krävs.',
      'statute | socialtjänstlag (2020:47) | /2020:47',
    );
    reads(
      'I betänkandet Vägen framåt nämns lag (2001:99) om officiell statistik.',
      'statute | lag (2001:99) | /2001:99',
    );
    reads(
      'Enligt lag 1994:1845 ska vi svara. I betänkandet Hållbar socialtjänst (SOU 2020:47) finns mer.',
      'statute | lag 1994:1845 | /1994:1845',
      'sou | SOU 2020:47 | /sou/2020:47',
    );
    readsNothing('Vi har läst rapporten Hållbar socialtjänst (2020:47).');
    readsNothing('Vi har läst betänkandet Hållbar socialtjänst (2020).');
  });
  it('reads a number that is said in words', () => {
    reads(
      'Se SOU 2023 nr 75 och Ds 2019 nr 4.',
      'sou | SOU 2023 nr 75 | /sou/2023:75',
      'ds | Ds 2019 nr 4 | /ds/2019:4',
    );
    readsNothing('Se tidningen 2023 nr 75.');
    reads(
      'Se SOU nr 2023:75 och prop. nr 2019/20:17.',
      'sou | SOU nr 2023:75 | /sou/2023:75',
      'prop | prop. nr 2019/20:17 | /prop/2019/20:17',
    );
    readsNothing('Se blankett nr 2023:75.');
  });
  it('reads the ministry’s series', () => {
    reads('Se Ds 2024:32 och Ds. 2023:4.', 'ds | Ds 2024:32 | /ds/2024:32', 'ds | Ds. 2023:4 | /ds/2023:4');
  });
  it('reads memoranda of the time when each ministry numbered its own', () => {
    reads(
      'Frågan togs upp i Ds A 1982:3, i Ds Ju 1979:14, s. 33, och i DsFi 1984:20.',
      'ds | Ds A 1982:3 | Ds A 1982:3',
      'ds | Ds Ju 1979:14, s. 33 | Ds Ju 1979:14#sid33',
      'ds | DsFi 1984:20 | Ds Fi 1984:20',
    );
    reads(
      'Se Ds S 1985:9, avsnitt 4.',
      'ds | Ds S 1985:9 | Ds S 1985:9',
      'section | avsnitt 4 | Ds S 1985:9#4',
    );
    readsNothing('Utredningen (A 1982:03), Ds X 1982:3, Ads A 1982:3 och Ds A 2019:3 är något annat.');
  });
  it('reads the words that reports and letters of parliament are called by', () => {
    reads(
      'SOU-betänkandet 2023:60 och riksdagsskrivelsen 2017/18:3 är tydliga.',
      'sou | SOU-betänkandet 2023:60 | /sou/2023:60',
      'rskr | riksdagsskrivelsen 2017/18:3 | /rskr/2017/18:3',
    );
  });
  it('reads propositions', () => {
    for (const text of [
      'prop. 2025/26:36',
      'Prop 2025/26:36',
      'prop.2025/26:36',
      'propositionen 2025/26:36',
    ]) {
      reads(`Enligt ${text} gäller detta.`, `prop | ${text} | /prop/2025/26:36`);
    }
    reads('Enligt prop. 2016/ 17:43 gäller detta.', 'prop | prop. 2016/ 17:43 | /prop/2016/17:43');
    reads('Enligt prop. 1999/2000:17 gäller detta.', 'prop | prop. 1999/2000:17 | /prop/1999/2000:17');
    reads(
      'Se prop. 1958:B 6 och Prop. 1952 nr 187.',
      'prop | prop. 1958:B 6 | /prop/1958:B6',
      'prop | Prop. 1952 nr 187 | /prop/1952:187',
    );
  });
  it('reads a number in brackets after its word', () => {
    reads(
      'Se propositionen (2008/09:150) och skrivelsen (2021/22:45).',
      'prop | 2008/09:150 | /prop/2008/09:150',
      'skr | 2021/22:45 | /skr/2021/22:45',
    );
    readsNothing('Se skriften (2008/09:150) och Ds (2024:1).');
  });
  it('reads the chain of a bill', () => {
    reads(
      'Prop. 2016/17:43, bet. 2016/17:SoU5, rskr. 2016/17:141.',
      'prop | Prop. 2016/17:43 | /prop/2016/17:43',
      'bet | bet. 2016/17:SoU5 | /bet/2016/17:SoU5',
      'rskr | rskr. 2016/17:141 | /rskr/2016/17:141',
    );
    reads(
      'Se bet. 2015/16:MJU 23 och 2015/16:SoU16.',
      'bet | bet. 2015/16:MJU 23 | /bet/2015/16:MJU23',
      'bet | 2015/16:SoU16 | /bet/2015/16:SoU16',
    );
    reads(
      'Se riksdagens skrivelse 2016/17:141 och skr. 2022/23:75.',
      'rskr | skrivelse 2016/17:141 | /rskr/2016/17:141',
      'skr | skr. 2022/23:75 | /skr/2022/23:75',
    );
  });
  it('reads terms of reference and memoranda', () => {
    reads(
      'Enligt dir. 2023:98 och dir 2023:99.',
      'dir | dir. 2023:98 | /dir/2023:98',
      'dir | dir 2023:99 | /dir/2023:99',
    );
    reads(
      'Enligt kommittédirektiv 2023:98 och 2025/26:FPM98.',
      'dir | kommittédirektiv 2023:98 | /dir/2023:98',
      'fpm | 2025/26:FPM98 | 2025/26:FPM98',
    );
    reads(
      'Se COM(2026) 504 final och COM (2025) 524.',
      'eu | COM(2026) 504 final | COM(2026) 504',
      'eu | COM (2025) 524 | COM(2025) 524',
    );
  });
  it('reads their pages', () => {
    reads('Se prop. 2005/06:173 s. 17 f.', 'prop | prop. 2005/06:173 s. 17 f. | /prop/2005/06:173#sid17');
    reads(
      'Se Ds 1997:29, s. 112–121 och 141.',
      'ds | Ds 1997:29, s. 112 | /ds/1997:29#sid112',
      'page | 121 | /ds/1997:29#sid121',
      'page | 141 | /ds/1997:29#sid141',
    );
    reads(
      'Se prop. 1997/98:45 del 1 s. 123.',
      'prop | prop. 1997/98:45 del 1 s. 123 | /prop/1997/98:45#sid123',
    );
    reads(
      'Prop 2015/16:4 s 35-36 är tydlig.',
      'prop | Prop 2015/16:4 s 35 | /prop/2015/16:4#sid35',
      'page | 36 | /prop/2015/16:4#sid36',
    );
  });
  it('reads the pages of a part', () => {
    reads(
      'Se prop. 1997/98:45 del 1 s. 205 och del 2 s. 15.',
      'prop | prop. 1997/98:45 del 1 s. 205 | /prop/1997/98:45#sid205',
      'page | del 2 s. 15 | /prop/1997/98:45#sid15',
    );
    reads(
      'Se prop. 1962:10 del B s. 121 och prop. 2014/15:1 utg.omr. 16 s. 23.',
      'prop | prop. 1962:10 del B s. 121 | /prop/1962:10#sid121',
      'prop | prop. 2014/15:1 utg.omr. 16 s. 23 | /prop/2014/15:1#sid23',
    );
  });
  it('takes no act after a page for a page', () => {
    reads(
      'Se prop. 2005/06:173 s. 17 och 4 § skollagen.',
      'prop | prop. 2005/06:173 s. 17 | /prop/2005/06:173#sid17',
      'statute | 4 § skollagen | /2010:800#P4',
    );
  });
  it('reads no number of a document to be', () => {
    readsNothing('Se SOU 2026:00, prop. 2025/26:000 och Ds 2026:000.');
    reads(
      'Se SOU 2000:1 och kommittédirektivet 2021:69.',
      'sou | SOU 2000:1 | /sou/2000:1',
      'dir | kommittédirektivet 2021:69 | /dir/2021:69',
    );
  });
  it('takes no year, score or ratio for a document', () => {
    readsNothing('Under 2024/25 var det 3:1 i utfall, och skr 12 kronor.');
    readsNothing('Samordningen prop 2024 och dir 12 samt bet. 5.');
  });
});
