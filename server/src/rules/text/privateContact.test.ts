import { cases } from '../../../../test/unit/rules/examples';
import { privateContact } from './privateContact';

describe('private-contact', () => {
  cases(privateContact, {
    finds: [
      'Svara till «kim.lund@gmail.com» med frågor om yttrandet.',
      'Svara till «Kim.Lund@Hotmail.com» med frågor om yttrandet.',
      'Svara till «åsa@telia.com» med frågor om yttrandet.',
      'Jag nås på «070-123 45 67» under hela sommaren.',
      'Jag nås på «0701234567» under hela sommaren.',
      'Jag nås på «+46 70 123 45 67» under hela sommaren.',
      'Jag nås på «073-123 456 78» under hela sommaren, eller «kim@live.se».',
    ],
    silent: [
      'Svara till remiss@solna.se med frågor om yttrandet.',
      'Svara till s.remissvar@regeringskansliet.se senast i april.',
      'Jag nås på 08-123 45 67 under hela sommaren.',
      'Växeln har nummer 016-710 10 00 hela dagen.',
      'Diarienumret är 070-2024 i det ärendet.',
      'Riktvärdet är 1 100 invånare per läkare.',
      'Förslaget skulle kosta 70 123 456 kronor om året.',
      'Google och gmail nämns inte i betänkandet.',
      'Lagen (2018:1937) om tillgänglighet gäller här.',
    ],
  });
});
