import { cases, fixes } from '../../../../test/unit/rules/examples';
import { paragraphSpacing } from './paragraphSpacing';

describe('paragraph-form', () => {
  cases(paragraphSpacing, {
    finds: [
      'Det framgår av «4 kap.6§» HSL.',
      'Det framgår av «4 kap. 6§» HSL.',
      'Det framgår av «4 kap 6 §» HSL.',
      'Det framgår av «16kap. 1 §» HSL.',
      'Det framgår av «6§» i lagen.',
      'Det framgår av «4 och 6 §» i lagen.',
      'Det framgår av «4–6 §» i lagen.',
      'Det framgår av «4a §» i lagen.',
      'Det framgår av «2 kap. 4, 6 och 8 §» i lagen.',
      'Det framgår av «2 kap. 4-6 §§» i lagen.',
    ],
    silent: [
      'Det framgår av 4 kap. 6 § HSL.',
      'Det framgår av 6 § i lagen.',
      'Det framgår av 4 och 6 §§ i lagen.',
      'Det framgår av 2 kap. 4–6 och 8 §§ i lagen.',
      'Det framgår av 4 kap.\u00A06\u00A0§ HSL.',
      'Det framgår av 26 a § i lagen.',
      'Det framgår av 4–6 §§ i lagen.',
      'Ärendet 2024-12 § 6 avslutades.',
      'Protokollet § 26 justerades omedelbart.',
      'Den nya paragrafen fick tecknet § i lagen.',
      'Det framgår av 4 kap. i lagen.',
      'Beslutet fattades den 4 maj, § 12 och § 13.',
    ],
  });
  fixes(paragraphSpacing, [
    ['Enligt 4 kap.6§ HSL gäller detta.', 'Enligt 4 kap. 6 § HSL gäller detta.'],
    ['Enligt 4 och 6 § gäller detta.', 'Enligt 4 och 6 §§ gäller detta.'],
    ['Enligt 2 kap. 4-6 §§ gäller detta.', 'Enligt 2 kap. 4–6 §§ gäller detta.'],
    ['Enligt 4a § gäller detta.', 'Enligt 4 a § gäller detta.'],
  ]);
  fixes(
    paragraphSpacing,
    [['Enligt 4 kap.6§ HSL gäller detta.', 'Enligt 4\u00A0kap.\u00A06\u00A0§ HSL gäller detta.']],
    { index: 1 },
  );
});
