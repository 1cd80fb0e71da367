import { cases, fixes } from '../../../../test/unit/rules/examples';
import { personalNumber } from './personalNumber';

// The numbers belong to nobody: the tax agency gives them out for tests.
describe('personal-number', () => {
  cases(personalNumber, {
    finds: [
      'Ärendet gäller «811218-9876» och rör vården.',
      'Ärendet gäller «19811218-9876» och rör vården.',
      'Ärendet gäller «198112189876» och rör vården.',
      'Ärendet gäller «811218+9876» och rör vården.',
      'Ärendet gäller «811218–9876» och rör vården.',
      'Patienten («811218-9876») nekades vård.',
      'Personnummer: «811218-9876».',
      'Samordningsnumret «701063-2391» gavs ut i fel ordning.',
    ],
    silent: [
      'Organisationsnummer 556016-0680.',
      'Telefon 016-710 40 31.',
      'Ärendet gäller 811218-9875, som har fel kontrollsiffra.',
      'Ärendet gäller 811318-9876, i en trettonde månad.',
      'Dnr VON/202400324 och 2025:190.',
      'Bankgiro 5050-1055.',
      'Summan är 8112189876 kronor.',
      'ISBN 978-91-525-1037-7.',
      'Mellan 2024-11-07 och 2025-02-11.',
      'Se https://www.scb.se/811218-9876/ för mer.',
    ],
  });
  fixes(personalNumber, [['Ärendet gäller 811218-9876.', 'Ärendet gäller .']]);
});
