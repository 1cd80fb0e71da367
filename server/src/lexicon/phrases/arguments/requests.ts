import { listed } from './list';

/** What is asked for: to be cleared up, added, considered or changed. */
export const requests = listed(
  'request',
  `
  @efterlysa | Nämnden efterlyser en tidplan.
  @efterfråga | Regionen efterfrågar nationellt stöd.
  bör/behöver/måste/borde ~6 förtydligas/tydliggöras/klargöras/preciseras/övervägas/utredas/kompletteras/analyseras/utvecklas/justeras/ändras/ses/omarbetas/utvidgas/säkerställas/beaktas/regleras/klarläggas/belysas/utformas/definieras/införas/framgå | Begreppet bör förtydligas.
  bör/behöver/måste/borde ~6 redovisas/specificeras/kartläggas/utvärderas/nyanseras/omformuleras/omprövas/exemplifieras/avgränsas/kvantifieras/uppmärksammas | Kretsen bör avgränsas.
  bör/borde/måste ~2 strykas | Andra stycket bör strykas.
  önskar/önskvärt/önskemål/önskas | Ett önskemål är att staten bidrar.
  ser gärna | Staden ser gärna en längre frist.
  hade/skulle ~4 gärna/velat/önskat se/sett | Vi hade gärna sett en längre frist.
  vill se | Facket vill se en längre frist.
  vill ~3 framhålla/betona/understryka/poängtera/uppmärksamma/påpeka/lyfta/föreslå/särskilt | Regionen vill betona vikten av samverkan.
  föreslår att | Staden föreslår att fristen förlängs.
  förordar | Länsstyrelsen förordar en längre frist.
  hemställer/begär | Kommunen hemställer om en längre frist.
  ser/finns/föreligger ~4 behov av | Det finns ett stort behov av utbildning.
  behöver ~4 förtydligande/förtydliganden/vägledning/stöd | Handläggarna behöver tydlig vägledning.
  viktigt/angeläget/väsentligt/avgörande/nödvändigt att | Det är viktigt att barnen får komma till tals.
  krävs/kräver | Det krävs en nationell samordning.
  skulle ~4 vilja/välkomna/önska | Vi skulle gärna vilja ha en längre frist.
`,
);
