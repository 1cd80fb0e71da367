import { readTable } from './organisation';

/** Employers' and trade associations, and companies that answer often; names as on the organisations' own sites. */
const table = `
Svenskt Näringsliv
Almega | Almega Tjänsteförbunden
Vårdföretagarna?
Arbetsgivaralliansen
Bankinstitutens Arbetsgivareorganisation
Byggföretagen? | Sveriges Byggindustrier
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
Mobility Sweden | Bil Sweden
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
TechSverige | IT&Telekomföretagen
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
`;

export const business = () => readTable('naringsliv', table);
