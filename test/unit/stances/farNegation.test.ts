import { check } from './read';

/** A negation that other words part from what it denies, beside the same words where they deny something else. */
describe('negations far off', () => {
  check('a phrase between the auxiliary and its verb', {
    opposes: [
      'Regionen kan inte på det underlag som nu finns tillstyrka förslaget.',
      'Domstolen kan inte i nuläget ställa sig bakom en sådan ordning.',
      'Därför kan nämnden inte utan en djupare analys tillstyrka förslaget.',
      'Vi kan tyvärr inte heller med dessa förtydliganden stödja förslaget.',
    ],
    noObjection: ['Verket vill inte i detta skede avstyrka förslaget.'],
    supports: [
      'Regionen kan på det underlag som nu finns tillstyrka förslaget.',
      'Frågan är inte ny på något sätt, och nämnden kan därför tillstyrka förslaget.',
      'Rådet kan inte annat än tillstyrka förslaget.',
    ],
  });
  check('a phrase between the verb and its negation', {
    opposes: [
      'Regionen tillstyrker i nuläget inte förslaget.',
      'Domstolen instämmer i denna del inte i slutsatsen.',
      'Staden stödjer med dagens kunskap inte förslaget.',
    ],
    supports: [
      'Regionen tillstyrker i nuläget förslaget.',
      'Domstolen instämmer i bedömningen att någon ny regel inte behövs.',
      'Lättnaderna är något som kan tillstyrkas även om kontrollen inte ändras.',
      'Vi välkomnar för vår del inte minst förslaget om utbildning.',
    ],
  });
  check('an aside between commas', {
    opposes: [
      'Regionen kan, mot bakgrund av det anförda, inte tillstyrka förslaget.',
      'Regionen kan inte, som förslaget nu är utformat, tillstyrka det.',
      'Regionen kan omöjligen tillstyrka förslaget.',
      'Regionen ställer sig inte utan vidare bakom förslaget.',
    ],
    supports: [
      'Regionen kan, med dessa tillägg, tillstyrka förslaget.',
      'Regionen kan inte nog välkomna förslaget.',
      'Regionen tillstyrker, inte utan tvekan, förslaget.',
    ],
  });
  check('an auxiliary that verbs share', {
    opposes: ['Regionen kan inte godkänna eller tillstyrka förslaget.'],
    'opposes opposes': ['Förslaget kan inte genomföras och avstyrks.'],
    'noObjection supports': ['Regionen vill inte avstyrka förslaget och kan tillstyrka en lägre avgift.'],
  });
  check('an aside behind the verb', {
    opposes: ['Regionen delar, trots en viss sympati, inte denna bedömning.'],
    supports: ['Regionen delar, trots en viss tvekan, denna bedömning.'],
  });
  check('a negation that opens the clause', {
    opposes: [
      'Inte heller detta förslag kan tillstyrkas.',
      'Inte heller i denna del kan regionen tillstyrka förslaget.',
      'Lika lite kan regionen tillstyrka en höjd avgift.',
      'Icke heller detta förslag kan tillstyrkas.',
    ],
    supports: ['Inte heller detta är en invändning, och regionen tillstyrker förslaget.'],
  });
  check('a relative clause of what it is not', {
    opposes: [
      'En höjd avgift är inte något som regionen kan ställa sig bakom.',
      'Detta är inte ett förslag som regionen tillstyrker.',
      'Det är inget som vi kan tillstyrka.',
    ],
    supports: [
      'Detta är ett förslag som regionen tillstyrker.',
      'Det är inte bara regionen som tillstyrker förslaget.',
    ],
  });
  check('neither of two acts', {
    opposes: [
      'Regionen kan varken förstå eller tillstyrka förslaget.',
      'Regionen kan vare sig förstå eller tillstyrka förslaget.',
      'Förslaget kan vare sig motiveras eller tillstyrkas.',
      'Regionen har vare sig bett om eller tillstyrkt förslaget.',
    ],
    'doubtful opposes': ['Regionen har varken välkomnat eller tillstyrkt förslaget.'],
    'opposes opposes': ['Regionen varken stödjer eller instämmer i förslaget.'],
    noObjection: ['Regionen varken motsätter sig eller bromsar förslaget.'],
    abstains: [
      'Regionen kan vare sig tillstyrka eller avstyrka förslaget.',
      'Regionen varken motsätter sig eller instämmer i förslaget.',
    ],
    supports: ['Regionen tillstyrker förslaget, vare sig kostnaden ökar eller minskar.'],
  });
  check('anything but', {
    doubtful: [
      'Förslaget är varken rimligt eller nödvändigt.',
      'Förslaget är allt annat än rimligt.',
      'Förslaget är långt ifrån väl avvägt.',
    ],
    supports: ['Regionen är inte kritisk utan tvärtom positiv till förslaget.', 'Förslaget är väl avvägt.'],
  });
  check('a reason or a readiness denied', {
    noObjection: [
      'Styrelsen saknar anledning att motsätta sig förslaget.',
      'Styrelsen saknar skäl för att avstyrka förslaget.',
      'Styrelsen är inte beredd att avstyrka förslaget.',
      'Styrelsen ser inget skäl att avstyrka förslaget.',
      'Det finns inte tillräckliga skäl för styrelsen att avstyrka förslaget.',
      'Styrelsen ser inte någon anledning att frångå utredningens bedömning.',
    ],
    opposes: [
      'Styrelsen är inte beredd att tillstyrka förslaget.',
      'Styrelsen ser sig inte i stånd att tillstyrka förslaget.',
      'Styrelsen saknar förutsättningar att tillstyrka förslaget.',
      'Styrelsen ser sig nödsakad att avstyrka förslaget.',
    ],
    supports: ['Styrelsen är beredd att tillstyrka förslaget.'],
    '': ['Kommunen ges förutsättningar att avstyrka etableringen.'],
  });
  check('the frame of an evaluation denied', {
    doubtful: [
      'Förbundet anser inte att förslaget är ändamålsenligt.',
      'Inte heller anser förbundet att förslaget är rimligt.',
      'Förbundet kan inte se att den föreslagna ordningen är motiverad.',
      'Därför anser vi inte att utredningen har visat att åtgärden är proportionerlig.',
    ],
    supports: [
      'Förbundet anser att förslaget är ändamålsenligt.',
      'Kostnaderna är inte kända, men förbundet anser att förslaget är rimligt.',
    ],
  });
  check('what an "att" explains is judged', {
    opposes: [
      'Förslaget att slopa anmälningsplikten avstyrks.',
      'Förslaget att slopa plikten avstyrks bestämt.',
    ],
    '': ['Utskottet föreslår att ansökan avstyrks.', 'Det är möjligt att förslaget avstyrks.'],
  });
  check('under no circumstances', {
    opposes: [
      'Vi kan under inga omständigheter tillstyrka förslaget.',
      'Under inga förhållanden kan kommunen tillstyrka förslaget.',
      'Kommunen stödjer på intet sätt förslaget.',
    ],
    noObjection: ['Vi motsätter oss på intet sätt förslaget.'],
    supports: ['Kommunen stödjer under alla omständigheter förslaget.', 'Vi stödjer på alla sätt förslaget.'],
    '': [
      'Uppgifterna får under inga omständigheter lämnas ut.',
      'En patient kan under inga villkor tvingas att acceptera vården.',
      'Det finns inga omständigheter som talar för en ändring.',
    ],
  });
  check('a phrase between the readiness and the act', {
    opposes: [
      'Regionen är inte beredd att i nuläget ge sitt stöd till förslaget.',
      'Vi är inte beredda att på detta underlag ställa oss bakom förslaget.',
    ],
    supports: ['Regionen är beredd att på detta underlag ställa sig bakom förslaget.'],
    '': ['Kommunerna är inte beredda att i nuläget ta över ansvaret.'],
  });
  check('none of them', {
    doubtful: ['Ingen av de föreslagna modellerna är tillfredsställande.', 'Inget av förslagen är rimligt.'],
    opposes: ['Inget av förslagen kan tillstyrkas.'],
    supports: [
      'Båda de föreslagna modellerna är godtagbara.',
      'Inget av detta hindrar att vi tillstyrker förslaget.',
      'Vi är inget annat än positiva till förslaget.',
      'Förslagen är rimliga och inget av dem är dyrt.',
    ],
  });
  check('fainter than it sounds', {
    doubtful: [
      'Vi är mindre positiva till förslaget.',
      'Regionen ställer sig mindre positiv till förslaget.',
    ],
    supports: [
      'Vi är mer än positiva till förslaget.',
      'Mindre föreningar är en fråga, men vi är positiva till förslaget.',
    ],
  });
  check('what it would be bad to be without', {
    doubtful: [
      'Det vore olyckligt om förslaget genomfördes.',
      'Det är olyckligt att utredningen inte föreslår ett förbud.',
    ],
    '': ['Det vore olyckligt om förslaget inte genomfördes.', 'Vore det olyckligt om vägen inte byggdes?'],
  });
  check('what comes', {
    supports: ['Förbundet kommer att tillstyrka förslaget.'],
    opposes: ['Förbundet kommer inte att tillstyrka förslaget.'],
    '': [
      'Lagen kommer att stödja förslaget till en ny ordning i andra länder.',
      'Parterna kommer att stödja förslaget.',
    ],
  });
  check('no proof, and no reason why not', {
    doubtful: [
      'Fakulteten finner det inte styrkt att förslaget är nödvändigt.',
      'Vi ser inga skäl till varför förslaget skulle genomföras.',
    ],
    supports: ['Fakulteten finner det styrkt att förslaget är nödvändigt.'],
    '': [
      'Vi ser inga skäl till varför förslaget inte skulle kunna genomföras.',
      'Knappast någon remissinstans torde kunna tillstyrka förslaget.',
    ],
  });
});
