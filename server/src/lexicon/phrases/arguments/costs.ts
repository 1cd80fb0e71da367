import { listed } from './list';

/** What a proposal costs in money, work and time. */
export const costs = listed(
  'concern',
  `
  betungande/kostsam/kostsamt/kostsamma/kostnadsdrivande/merkostnader/merkostnad/merkostnaden/merkostnaderna | Rapporteringen blir betungande.
  kostnadskrävande/resurskrävande/personalkrävande | Uppföljningen är resurskrävande.
  arbetsbörda/arbetsbördan/bevisbörda/bevisbördan/regelbörda/regelbördan/merarbete/merarbetet | Handläggarnas arbetsbörda växer.
  omotiverad/ökad/ökade/större/tung/tyngre/betydande/onödig/extra ~1 administrativ/administrativa börda/belastning | Intyget blir en onödig administrativ börda.
  bördan/belastningen/bördorna ?kommer/skulle ?att ökar/öka/växer/växa | Den administrativa bördan kommer att öka.
  innebär/innebära/medför/medföra/utgör/utgöra/blir/bli ~4 belastning/påfrestning/påfrestningar | Tillsynen innebär en stor belastning för nämnden.
  innebär/innebära/medför/medföra ~5 utmaningar/utmaning/svårigheter | Kravet innebär stora praktiska utmaningar.
  ökade/ökad/stora/betydande/högre/avsevärda/onödiga/tillkommande ~2 kostnader/kostnad/administrationskostnader/driftskostnader/omställningskostnader/transaktionskostnader | Avtalen ger ökade kostnader.
  kostnadsökning/kostnadsökningar/kostnadsökningen/kostnadsökningarna/fördyra/fördyrar/fördyras/fördyring/fördyringar/fördyrande | Förfarandet fördyrar byggandet.
  medför/innebär/innebära/medföra/leder/leda ~4 kostnader/kostnad/merarbete/administration | Kravet medför nya kostnader.
  öka/ökar ~3 administrationen/bördan/kostnaderna/kostnader/belastningen/administration/arbetsbördan/komplexiteten | Kravet ökar administrationen.
  skapar/skapa/ger/ge/innebär/innebära ytterligare/mer/ny/ökad ~1 administration/byråkrati | Planen skapar ytterligare administration.
  kräva/kräver ~3 resurser/resurstillskott/tillskott/medel | Uppdraget kommer att kräva ökade resurser.
  ta/tar längre tid | Ärendena kommer att ta längre tid.
  dyr/dyrt/dyrare | En ny myndighet blir dyr.
  resursslöseri/slöseri | Att bygga ett nytt register är slöseri.
  underfinansierad/underfinansierat/underfinansierade/ofinansierad/ofinansierat/ofinansierade/underbemannade/underbemannad | Uppdraget är underfinansierat.
`,
);
