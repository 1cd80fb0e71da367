import { check } from './read';

/** Words that look like a stance, beside the same words where they are one. */
describe('false friends', () => {
  check('avstå: a third party, the report’s choice, a consequence', {
    '': [
      'Läkare väljer att avstå från att anlitas av kommunen.',
      'Regionen har förståelse för utredningens ställningstagande att avstå från att införa sanktionsregler.',
      'Det finns en risk att aktörer avstår från att delta.',
      'Vi ser risker med förslaget att avstå från tyst godkännande.',
    ],
    abstains: [
      'Kommunen avstår från att yttra sig.',
      'Nämnden avstår från att lämna synpunkter.',
      'Vi avstår från yttrande.',
    ],
    'abstains opposes': [
      'Länsstyrelsen avstår från att tillstyrka eller avstyrka förslaget i dess helhet, men avstyrker registret.',
    ],
  });
  check('mer ändamålsenligt … i stället för: a counter-proposal', {
    '': [
      'Det kan vara mer ändamålsenligt att genomföra en översyn av uppdraget i stället för att införa nya roller.',
      'Det är mer ändamålsenligt att utveckla avtalen istället för att anställa läkare.',
    ],
    supports: ['Förslaget är ändamålsenligt.'],
  });
  check('saknar: a problem described', {
    '': ['Regionerna saknar tydliga incitament.'],
    noObjection: ['Föreningen saknar synpunkter på förslaget.'],
  });
  check('tillstyrkan and avstyrkanden: nouns', {
    '': [
      'Regeringen bör inte förutsätta kommunens tillstyrkande.',
      'Den kommunala tillstyrkan krävs för vindkraft.',
      'Antalet avstyrkanden har ökat.',
      'Kommunen ska tillstyrka etableringen.',
    ],
    supports: ['Kommunen tillstyrker etableringen av en ny myndighet.'],
  });
  check('motsätter sig: a party in a case', {
    '': [
      'När en part motsätter sig äktenskapsskillnad gäller betänketid.',
      'Om den enskilde motsätter sig åtgärden ska den avbrytas.',
      'Föräldrarna motsätter sig insatsen.',
    ],
    opposes: ['Kommunen motsätter sig förslaget.'],
  });
  check('stödja: help, rely on', {
    '': [
      'Insatserna är avsedda att stödja deras verksamhet.',
      'Bedömningen måste stödja sig på beprövad erfarenhet.',
      'Det är angeläget att stödja utformningen.',
      'Kommunen stödjer familjer i behov av hjälp.',
    ],
    supports: ['Kommunen stödjer förslaget.', 'Vi stöder att lagen ändras.'],
  });
  check('positiv: effects and outcomes', {
    '': [
      'Förslaget får positiva effekter.',
      'Ett positivt beslut kan överklagas.',
      'De positiva konsekvenserna ska redovisas.',
      'Provet kan vara positivt för smitta.',
    ],
    supports: ['Kommunen är positiv till förslaget.'],
  });
  check('i enlighet med, delar: comparison and parts', {
    '': [
      'Avtalen ska utformas i enlighet med utredningens förslag.',
      'Delar av läkarmedverkan regleras i avtal.',
      'Huvudmännen delar ansvar för vården.',
      'Uppgifterna delas mellan myndigheterna.',
      'I flera delar saknas en analys.',
      'Kommunen delar med sig av sina erfarenheter.',
    ],
    supports: ['Kommunen delar bedömningen.'],
  });
  check('kritisk: vital', {
    '': ['Samhällets kritiska infrastruktur måste skyddas.', 'Tillgången på personal är kritiskt viktig.'],
    doubtful: ['Kommunen är kritisk till förslaget.'],
  });
  check('somebody else’s stance', {
    '': [
      'Utredningen avstyrker en sådan ordning.',
      'Regeringen stödjer förslaget.',
      'Flera remissinstanser avstyrkte förslaget.',
      'Utskottet tillstyrker motionen.',
      'Revisorn tillstyrker ansvarsfrihet.',
      'Många kommuner är positiva till förslaget.',
      'Kommittén delar den bedömningen.',
    ],
    supports: ['Vi delar den bedömningen.'],
  });
  check('oavsett: no abstention', {
    '': ['Oavsett hur regeringen väljer att gå vidare behövs mer kunskap.'],
  });
});
