import { check } from './read';

/** An attitude without a word of what it is held to, told by whose it is and by ending its clause. */
describe('a bare attitude', () => {
  check('for', {
    supportsMainly: ['Regionen är i huvudsak positiv.', 'Nämnden är i grunden positiv men ser svårigheter.'],
    supports: ['Sammantaget är vi positiva.', 'Kommunen är nöjd.', 'Sala kommun är mycket positiv.'],
    '': [
      'Utvecklingen i regionen är positiv.',
      'Regionens resultat är positivt.',
      'Provsvaret är positivt.',
      'Vi är positiva och engagerade.',
      'Eleverna i kommunen är nöjda.',
    ],
  });
  check('against', {
    doubtful: ['Förbundet är starkt kritiskt.', 'Vi är inte positiva.'],
    opposes: ['Styrelsen är avvisande.'],
    noObjection: ['Förbundet är inte negativt.'],
    '': ['Läget i kommunen är kritiskt.', 'Provsvaret är negativt.', 'Utredningen är kritisk.'],
  });
});
