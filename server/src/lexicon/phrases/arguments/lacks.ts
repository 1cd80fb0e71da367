import { listed } from './list';

/** What is missing, unclear or weak in a proposal and its grounds. */
export const lacks = listed(
  'lack',
  `
  saknas/saknar/saknade/saknades/avsaknad/avsaknaden | Det saknas en analys av kostnaderna.
  brister/bristen/bristerna/bristfällig/bristfälligt/bristfälliga | Underlaget är bristfälligt.
  bristande ~1 analys/konsekvensanalys/underlag/beslutsunderlag/konsekvensbeskrivning/motivering/rättssäkerhet/förutsebarhet/förutsägbarhet/proportionalitet/tydlighet/finansiering | Kravet leder till bristande förutsebarhet.
  är/vara/som en ~1 brist | Det är en brist att barnen inte har hörts.
  otillräcklig/otillräckligt/otillräckliga | Anslaget är otillräckligt.
  otydlig/otydligt/otydliga/otydlighet/otydligheten/otydligheter/otydligheterna | Ansvaret är otydligt.
  oklar/oklart/oklara/oklarhet/oklarheter/oklarheten/oklarheterna | Det är oklart vem som betalar.
  osäkerhet/osäkerheten/osäkert/osäkra/osäker/ovisst/ovisshet | Det är osäkert om kompetensen finns.
  vag/vagt/vaga/oprecis/oprecist/oprecisa/svepande/luddig/luddigt/luddiga/mångtydig/mångtydigt/tvetydig/tvetydigt/tvetydigheter | Begreppet är vagt.
  svårtolkad/svårtolkat/svårtolkade/svårbegriplig/svårbegripligt/svårtillämpad/svårtillämpat/svårtillämpade/svårhanterlig/svårhanterligt/svårhanterliga/svårbedömd/svårbedömt/svårbedömda | Undantaget är svårtolkat.
  svag/svaga/svagt/dåligt/dålig/dåliga/bristfälligt/otillräckligt/knapphändigt/illa underbyggd/underbyggt/underbyggda/utredd/utrett/utredda/grundad/grundade/motiverad/motiverat/motiverade/analyserad/analyserat/analyserade/belyst/belysta | Kostnaderna är dåligt utredda.
  behandlas/behandlar/berörs/berör/beskrivs/beskriver/analyseras/analyserar/belyses/belyser/redovisas/redovisar ~3 begränsad/ringa utsträckning/omfattning/grad | Frågan behandlas bara i begränsad utsträckning.
  undermålig/undermåligt/undermåliga | Analysen är undermålig.
  borde ha ~2 belyst/beaktat/analyserat/utrett/redovisat/övervägt/prövat/belysts/beaktats/analyserats/utretts/redovisats/övervägts/prövats | Utredningen borde ha belyst kostnaderna.
  kunde ~2 ha ~2 gått/belysts/analyserats/utvecklats/beskrivits/tydligare/utförligare/bättre | Utredningen kunde ha gått längre.
  knapphändig/knapphändigt/knapphändiga/summarisk/summariskt/summariska/ytlig/ytligt/ytliga/lättvindigt | Analysen är knapphändig.
  få konkreta/konkret | Det finns få konkreta åtgärder.
  felbedömt/felbedömer/felbedömning/missuppfattat/missförstått | Utredningen har felbedömt regelverket.
  #copula ~3 frånvarande | Barnperspektivet är frånvarande.
  förbiser/förbise/förbises/förbisett/missar/missat/bortser/bortsett/ignorerar/ignorera/ignoreras | Utredaren förbiser hyresgästerna.
  faktafel/sakfel/räknefel/felräkning | Avsnittet innehåller flera sakfel.
  motsäger/motsäga | Avsnitten motsäger varandra.
  luckor/lucka | Det finns luckor i underlaget.
  svårt/svårligen att/avgöra/bedöma | Det är svårt att bedöma följderna.
  svår/svåra att ~1 tillämpa/tolka/förstå/överblicka/motivera/genomföra/förena/uppfylla | Begreppen är svåra att tillämpa.
  framgår/framgå ~3 inte | Av texten framgår dock inte vem som beslutar.
  motsägelsefull/motsägelsefullt/motstridig/motstridigt/motstridiga/inkonsekvent/inkonsekventa/inkonsistent | Resonemanget är motsägelsefullt.
  ogenomtänkt/ogenomtänkta/ofullständig/ofullständigt/ofullständiga/ofärdig/ofärdigt/ofärdiga/outredd/outrett/outredda/obesvarad/obesvarade/olöst/olösta | Underlaget är ofullständigt.
`,
);
