import { readTable } from './organisation';

/** Employers' and trade associations, and companies that answer often; names as on the organisations' own sites. */
const table = `
Svenskt Näringsliv
Almega | Almega Tjänsteförbunden
Vårdföretagarna?
Arbetsgivaralliansen
Bankinstitutens Arbetsgivareorganisation
Byggföretagen? | f.d. Sveriges Byggindustrier
Byggherrarna?
Dagligvaruleverantörers Förbund
Drivkraft Sverige
Energiföretagen Sverige | Energiföretagen? | Svensk Energi
Fastighetsägarna Sverige | Fastighetsägarna?
Finansbolagens Förening
Fondbolagens förening
Fremia | KFO
Friskolornas riksförbund
Företagarförbundet | Företagarförbundet Svenska Företagare
Företagarna?
Grafiska Företagen | Grafiska Företagens förbund
Gröna arbetsgivare
HSB Riksförbund | HSB
Idéburna skolors riksförbund
Innovations- och kemiindustrierna i Sverige | IKEM
Innovationsföretagen?
Installatörsföretagen?
Jernkontoret
Lantbrukarnas Riksförbund | LRF
Livsmedelsföretagen?
Läkemedelsindustriföreningen | Lif
Maskinentreprenörerna?
Medieföretagen?
Mobility Sweden | f.d. Bil Sweden
Motorbranschens Riksförbund | MRF
Mäklarsamfundet
Näringslivets Regelnämnd | NNR
Näringslivets Skattedelegation
Offentliga Fastigheter
Praktikertjänst
Privattandläkarna?
RISE | RISE Research Institutes of Sweden | Research Institutes of Sweden
Riksbyggen
Sjöfartens Arbetsgivareförbund
Skogsindustrierna?
Skärgårdarnas Riksförbund
Småföretagarnas Riksförbund
Sparbankernas Riksförbund
Svemin
Svebio | Svenska Bioenergiföreningen
Svensk Handel
Svensk Försäkring
Svensk Kollektivtrafik
Svensk Sjöfart
Svensk Solenergi
Svensk Vindenergi
Svensk Scenkonst
Föreningen Svensk Värdepappersmarknad | Svensk Värdepappersmarknad
Svenska Bankföreningen | Bankföreningen
Svenska Förläggareföreningen
Svenska Fondhandlareföreningen
Svenskt Vatten
Sveriges Allmännytta | SABO
Sveriges Annonsörer
Sveriges Apoteksförening
Sveriges Bussföretag
Sveriges Hamnar
Sveriges Jordägareförbund
Sveriges Redovisningskonsulters Förbund | SRF konsulterna | Srf konsulterna
Sveriges Åkeriföretag
Sveriges Tidskrifter
Swedish Medtech
SwedenBio
Teknikföretagen
TechSverige | f.d. IT&Telekomföretagen
Tidningsutgivarna? | TU – Medier i Sverige
Tjänstepensionsförbundet
Transportföretagen?
Trä- och Möbelföretagen
Tågföretagen?
Utbildningsföretagen?
Villaägarnas Riksförbund | Villaägarna?
Visita
Avfall Sverige
Återvinningsindustrierna
FAR | Föreningen Auktoriserade Revisorer
Institutet Mot Mutor
Stockholms Handelskammare
Sydsvenska Handelskammaren
Västsvenska Handelskammaren
Swedish Private Equity & Venture Capital Association | SVCA
Vattenfall AB | Vattenfall
Samhällsbyggarna
Sveriges Television | SVT
Sveriges Radio
Utbildningsradion
Postnord | PostNord
Systembolaget
Svenska Spel | AB Svenska Spel
Apoteket AB
Stim
# employers and trades
Bemanningsföretagen? | Kompetensföretagen?
Industriarbetsgivarna?
Säkerhetsföretagen?
Måleriföretagen?
Plåt & Ventföretagen
Svensk Betong
Svensk Ventilation
Byggmaterialindustrierna?
Sveriges Bergmaterialindustri
Sveriges Bryggerier
Bostadsrätterna?
Sveriges BostadsrättsCentrum | SBC
Fastighetsmäklarförbundet
Svensk Dagligvaruhandel
Svensk Digital Handel
Svensk Inkasso
Svenska Försäkringsförmedlares Förening | Sfm
SwedFinTech
Trafikförsäkringsföreningen
Näringslivets Transportråd
Svenskt Flyg
Energigas Sverige
Power Circle
Vätgas Sverige
2030-sekretariatet
Svensk Vattenkraftförening
Sveriges Energiföreningars Riksorganisation | SERO
Svensk Kärnbränslehantering AB | Svensk Kärnbränslehantering | SKB
Branschföreningen för Onlinespel
AB Trav och Galopp | ATG
Hästnäringens Nationella Stiftelse | HNS
Svensk Travsport
Svensk Galopp
Föreningen för generiska läkemedel och biosimilarer | FGL
Läkemedelshandlarna?
Läkemedelsdistributörsföreningen
Sprit & Vinleverantörsföreningen
Film- och TV-producenterna
Copyswede
Bonus Copyright Access
Musikförläggarna?
Utgivarna?
Svensk Live
Sweboat
LRF Skogsägarna
Södra Skogsägarna
Mellanskog
Norra Skog
Sveriges Fiskares PO
Sveriges Mjölkbönder
Sveriges Grisföretagare
Svensk Fågel
Svenska Ägg
Växa Sverige
Hushållningssällskapens Förbund | Hushållningssällskapet
Sveriges Begravningsbyråers Förbund
Norrbottens Handelskammare
Västerbottens Handelskammare
Mellansvenska Handelskammaren
Östsvenska Handelskammaren
Handelskammaren Mälardalen
Handelskammaren Jönköpings län
Handelskammaren Värmland
Internetstiftelsen
Netnod
Svenska institutet för standarder
Stockholms Handelskammares Skiljedomsinstitut | SCC Skiljedomsinstitut
Rekonstruktör- och konkursförvaltarkollegiet i Sverige | Rekonstruktör- och konkursförvaltarkollegiet
Ackordscentralen
# companies, the state's own among them
Akademiska Hus
Almi | Almi Företagspartner AB
Business Sweden
Visit Sweden
E.ON Sverige AB | E.ON Sverige | E.ON
Ellevio AB | Ellevio
Fortum Sverige AB | Fortum
Green Cargo
Infranord
Jernhusen
LKAB | Luossavaara-Kiirunavaara AB
Nasdaq Stockholm AB | Nasdaq Stockholm
Euroclear Sweden AB | Euroclear Sweden
SJ AB
SOS Alarm Sverige AB | SOS Alarm
Samhall
Skellefteå Kraft AB | Skellefteå Kraft
Specialfastigheter Sverige AB | Specialfastigheter
Swedavia
Swedbank
Sveaskog
Teracom
Telia Company AB | Telia Company | Telia
Tele2
Uniper
TV4 AB
Swedish Match AB | Swedish Match
Preem AB | Preem
Stora Enso
Skandia
Folksam
Länsförsäkringar AB | Länsförsäkringar
Alecta
Inera AB | Inera
`;

export const business = () => readTable('naringsliv', table);
