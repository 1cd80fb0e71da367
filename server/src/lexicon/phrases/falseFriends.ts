import type { FalseFriend } from './phrase';

/** Words that contain a stance word and carry no stance. */
export const falseFriends: readonly FalseFriend[] = [
  { words: '@stödja ~3 #sig', falseFriend: '"stödja sig på": rely on' },
  { words: '@stå ~3 bakom ratten/brottet/dådet', falseFriend: 'to have committed' },
  {
    words:
      'flera/vissa/några/stora/många/alla/båda/dessa/olika/de/vilka/väsentliga/andra/övriga/sådana/denna/två/tre delar',
    falseFriend: '"delar": parts',
  },
  { words: 'delar av', falseFriend: '"delar": parts' },
  { words: '@dela ~3 med', falseFriend: '"dela med sig": share' },
  { words: '@ta ~3 del av', falseFriend: '"ta del av": read' },
  { words: 'i enlighet med', falseFriend: 'comparison' },
  {
    words: 'kritisk/kritiska/kritiskt infrastruktur/verksamhet/verksamheter/viktig/viktigt/viktiga',
    falseFriend: '"kritisk": vital',
  },
  { words: 'positiv/positiva/positivt till följd', falseFriend: '"till följd av": because of' },
  {
    words: '@ansluta ~3 #sig ~3 till ~2 systemet/avtalet/plattformen/nätet/konventionen/registret/tjänsten',
    falseFriend: 'join a system',
  },
  { words: '@bejaka ansökan/ansökningar', falseFriend: 'another procedure' },
  {
    words: '@bifalla ~2 ansökan/ansökningar/överklagandet/motionen/yrkandet/talan',
    falseFriend: 'another procedure',
  },
  { words: '@tillstyrka ~2 motionen/motioner/ansvarsfrihet/ansökan', falseFriend: 'another procedure' },
  { words: '@avstyrka ~2 motionen/motioner/ansökan', falseFriend: 'another procedure' },
  {
    words: '#copula ~2 mer/bättre ~1 ändamålsenligt/rimligt/lämpligt/rationellt ~20 i stället för',
    falseFriend: 'a counter-proposal is praised',
  },
  {
    words: '#copula ~2 mer/bättre ~1 ändamålsenligt/rimligt/lämpligt/rationellt ~20 istället för',
    falseFriend: 'a counter-proposal is praised',
  },
  {
    words: '@ha ~3 svårt att ~3 se ~3 nackdelar/nackdelarna/risker/problem/hinder/invändningar',
    falseFriend: 'no fault is seen',
  },
  { words: 'synnerliga/särskilda skäl ~3 talar ~3 mot/emot', falseFriend: 'an exception in a rule' },
  { words: 'som ~5 talar ~3 mot/emot', falseFriend: 'arguments that are weighed' },
  {
    words: 'innan ~5 #can ~2 tillstyrkas/tillstyrka/godtas/godta/accepteras/acceptera',
    falseFriend: 'what has to come first',
  },
  {
    words: 'kritisk/kritiska/kritiskt till/mot ~1 dagens/nuvarande/gällande/rådande',
    falseFriend: 'what the proposal is to replace is criticised',
  },
  { words: 'förståelse för', falseFriend: 'understanding, not agreement' },
  {
    words:
      'anser/bedömer/menar/finner/tycker inte/ej att ~2 #case ~12 bör/ska/skall ~3 avvisas/avslås/bifallas/beviljas/avskrivas/återförvisas',
    falseFriend: 'what becomes of a case, and not of the proposal',
  },
  {
    words:
      'utredningen/utredaren/kommittén/regeringen ~2 valt/väljer/valde/beslutat att ~2 gå/lägga ~2 vidare/åt',
    falseFriend: 'what the inquiry left out',
  },
  { words: 'talar ~2 för och mot/emot', falseFriend: 'arguments that are weighed' },
  { words: '#ofProposal ~3 bör/ska/skall ~2 utgå från/ifrån', falseFriend: '"utgå från": start from' },
  { words: 'bör/ska/skall ~2 #ofProposal ~3 utgå från/ifrån', falseFriend: '"utgå från": start from' },
];
