import { readTable } from './organisation';

/** Trade unions and their confederations: the members that LO, TCO and Saco list on lo.se, tco.se and saco.se. */
const table = `
Landsorganisationen i Sverige | LO | Landsorganisationen
Tjänstemännens Centralorganisation | TCO
Sveriges akademikers centralorganisation | Saco | SACO | Saco-S
# LO
Svenska Byggnadsarbetareförbundet | Byggnads?
Svenska Elektrikerförbundet
Fastighetsanställdas Förbund
GS – Facket för skogs-, trä- och grafisk bransch | GS-facket
Handelsanställdas förbund | Handels?
Hotell- och restaurangfacket | Hotell- och restauranganställdas förbund
IF Metall | Industrifacket Metall
Svenska Kommunalarbetareförbundet | Fackförbundet Kommunal | Kommunal?
Livsmedelsarbetareförbundet
Svenska Musikerförbundet
Svenska Målareförbundet
Pappersindustriarbetareförbundet
Seko | SEKO | Seko, Service- och kommunikationsfacket | Facket för Service och Kommunikation
Svenska Transportarbetareförbundet
# TCO
Finansförbundet
Fackförbundet Scen & Film | Scen & Film
Fackförbundet ST | ST?
Försvarsförbundet
Svenska Journalistförbundet | Journalistförbundet
Polisförbundet
Sveriges Lärare | f.d. Lärarförbundet | f.d. Lärarnas Riksförbund
TULL-KUST
Fackförbundet Unionen | Unionen?
Fackförbundet Vision | Vision?
Vårdförbundet
Forena
SYMF
# Saco
Akademikerförbundet SSR | SSR
Akavia | Jusek | Civilekonomerna
Naturvetarna?
DIK?
Fysioterapeuterna?
Officersförbundet
Reservofficerarna?
Sveriges Arbetsterapeuter
Sveriges Arkitekter
Sveriges Farmaceuter
Sveriges Ingenjörer
Sveriges läkarförbund | Läkarförbundet
Sveriges Psykologförbund | Psykologförbundet
Sveriges Skolledare | f.d. Sveriges Skolledarförbund
Sveriges Tandläkarförbund | Tandläkarförbundet
Sveriges universitetslärare och forskare | SULF | f.d. Sveriges universitetslärarförbund
Sveriges Veterinärförbund
Kyrkans Akademikerförbund
Svensk Pilotförening
# outside the confederations
Ledarna?
Sveriges Arbetares Centralorganisation | SAC?
Svenska Hamnarbetarförbundet

SRAT
Saco-förbundet Trafik och Järnväg
Sjöbefälsföreningen | Sveriges Fartygsbefälsförening
Sveriges Tandhygienistförening
Brandmännens Riksförbund
Offentliganställdas Förhandlingsråd | OFR
Förhandlings- och samverkansrådet PTK | PTK
Akademikeralliansen
Svensk Lokförarförening
Föreningen Sveriges åklagare | Åklagarföreningen
Sveriges Domareförbund | Domareförbundet
`;

export const unions = () => readTable('fack', table);
