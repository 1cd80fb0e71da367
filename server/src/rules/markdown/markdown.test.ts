import { cases, fixes } from '../../../../test/unit/rules/examples';
import { headingLevels } from './headingLevels';
import { imageText } from './imageText';
import { tableHeader } from './tableHeader';

const around = '# Solna stads yttrande över SOU 2024:72\n\n{}\n\nSolna stad tillstyrker förslaget.\n';

describe('heading-levels', () => {
  cases(
    headingLevels,
    {
      finds: [
        '«### 4.2 Avtalen»',
        '## Synpunkter\n\n«#### 4.2 Avtalen»',
        '## 4.2 Avtalen\n\n## 5.4 Läkare\n\n«#### Skäl»',
        '«### 4.2 Avtalen»\n\n«##### Skäl»',
        '«###### Djupt»',
        '## Synpunkter\n\n### Skäl\n\n«##### Djupare»',
      ],
      silent: [
        '## 4.2 Avtalen',
        '## 4.2 Avtalen\n\n### Skäl\n\n## 5.4 Läkare',
        '## A\n\n### B\n\n#### C\n\n## D',
        '#tagg i löpande text',
        'Ärende #### utan rubrik',
        '####### sju tecken är ingen rubrik',
        '# Ännu en huvudrubrik',
      ],
    },
    { around, name: 'utkast.remissvar' },
  );
  cases(headingLevels, { silent: ['### Första rubriken får vara vilken som helst', 'Text utan rubriker.'] });
  fixes(headingLevels, [['#### 4.2 Avtalen', '## 4.2 Avtalen']], { around });
});

describe('image-text', () => {
  cases(
    imageText,
    {
      finds: [
        '«![](karta.png)»',
        '«![ ](bilder/karta.png)»',
        'Se kartan: «![](karta.png)».',
        '«![](a.png)» och «![](b.png)»',
        '- «![](punkt.png)» i en punktlista',
        '## 4.2 Avtalen\n\n«![](https://solna.se/karta.png)»',
        'Först en rad.\n\n«![\t](c.svg)»',
      ],
      silent: [
        '![Karta över länet](karta.png)',
        '[](karta.png)',
        '[Karta](karta.png)',
        'Det är så!',
        '![Karta]',
        'Utrop! [] (tomt)',
        '![Karta](a.png) ![Diagram](b.png)',
        'Se bilaga 2 (karta.png).',
      ],
    },
    { around },
  );
});

describe('table-header', () => {
  cases(
    tableHeader,
    {
      finds: [
        '«|  |  |»\n| --- | --- |\n| 2024 | 12 |',
        '«| | |»\n|---|---|\n| 2024 | 12 |',
        '«|   |»\n| :--- |\n| 2024 |',
        'Vi har räknat.\n\n«| | |»\n| :-: | --: |\n| 2024 | 12 |',
        '«|  |  |  |»\n| --- | --- | --- |\n| a | b | c |',
      ],
      silent: [
        '| År | Läkare |\n| --- | --- |\n| 2024 | 12 |',
        '| År |  |\n| --- | --- |\n| 2024 | 12 |',
        'Ett | tecken i löpande text',
        '| 2024 | 12 |\n| 2025 | 13 |',
        '|  |  |',
        '|  |  |\n| 2024 | 12 |',
        'Ingen tabell.',
        'År | Läkare\n--- | ---\n2024 | 12',
        '| Kommunens kostnad |\n| --- |\n| 12 |',
        'Texten har två streck || i rad.',
      ],
    },
    { around },
  );
});
