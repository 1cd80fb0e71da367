import { readTable } from './organisation';

/**
 * Associations of municipalities and regions, and the bodies beside the state that fit no other kind.
 * Source: https://skr.se ("Regionala kommunförbund") and the organisations' own sites.
 */
const table = `
Sveriges Kommuner och Regioner | SKR | SKL | f.d. Sveriges Kommuner och Landsting | Sveriges Kommuner & Regioner
Göteborgsregionen | Göteborgsregionens kommunalförbund
Storsthlm
Boråsregionen
Skaraborgs Kommunalförbund
Fyrbodals kommunalförbund
Kommunförbundet Skåne | Skånes Kommuner
Kommunförbundet Norrbotten | Norrbottens Kommuner
Kommunförbundet Västernorrland
Småkom
Sobona
Räddningstjänstförbundet Storgöteborg | Räddningstjänsten Storgöteborg
Räddningstjänsten Syd
Storstockholms brandförsvar
Södertörns brandförsvarsförbund
Sveriges universitets- och högskoleförbund | SUHF | Sveriges universitets och högskoleförbund
Kommuninvest
Mälardalsrådet
Nationella nätverket för samordningsförbund
Regionala cancercentrum i samverkan
Norra sjukvårdsregionförbundet
VästKom
Brandkåren Attunda
Nerikes Brandkår
Gästrike Räddningstjänst
Mälardalens Brand- och Räddningsförbund
Räddningstjänsten Östra Götaland
Räddningstjänsten Väst
Sydarkivera
`;

export const cooperation = () => readTable('annan', table);
