import { cases, fixes } from '../../../../test/unit/rules/examples';
import { lawNameCapital } from './lawNameCapital';

describe('act-name-capital', () => {
  cases(lawNameCapital, {
    finds: [
      'Detta står i strid med «Hälso- och sjukvårdslagens» princip.',
      'Personalen arbetar enligt «Socialtjänstlagen» varje dag.',
      'Personalen arbetar enligt socialtjänstlagen och «Lagen» om stöd och service.',
      'Frågan regleras i «Miljöbalken» sedan länge.',
      'Enligt 5 kap. 1 § «Skollagen» gäller detta.',
      'Kravet i «Förvaltningslagen» är tydligt.',
      'Ansvaret följer av «Dataskyddsförordningen» i dag.',
    ],
    silent: [
      'Detta står i strid med hälso- och sjukvårdslagens princip.',
      'Socialtjänstlagen gäller.',
      'Det är så. Socialtjänstlagen gäller.',
      'Kommunerna i Bergslagen är överens.',
      'Rapporten ”Skollagen i praktiken” är ny.',
      'Vi delar Lagrådets bedömning.',
      'Enligt SoL gäller detta.',
      'Kommunen gränsar till Roslagen.',
      '- Socialtjänstlagen',
      'Lagen om stöd och service gäller.',
    ],
  });
  fixes(lawNameCapital, [
    [
      'Personalen arbetar enligt Socialtjänstlagen varje dag.',
      'Personalen arbetar enligt socialtjänstlagen varje dag.',
    ],
  ]);
});
