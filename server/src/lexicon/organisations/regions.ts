import { readTable } from './organisation';

/**
 * The regions (with their names as landsting before 2019) and the bodies through which they answer.
 * Gotland is a municipality with a region's tasks and stands with the municipalities. Source: kommunallagen's
 * regions as Sveriges Kommuner och Regioner lists them, https://skr.se ("Kommunkarta och regionkarta").
 */
const table = `
Region Blekinge | f.d. Landstinget Blekinge | f.d. Blekinge läns landsting
Region Dalarna | f.d. Landstinget Dalarna | f.d. Dalarnas läns landsting
Region Gävleborg | f.d. Landstinget Gävleborg | f.d. Gävleborgs läns landsting
Region Halland | f.d. Landstinget Halland | f.d. Hallands läns landsting
Region Jämtland Härjedalen | Region Jämtland-Härjedalen | f.d. Jämtlands läns landsting
Region Jönköpings län | f.d. Landstinget i Jönköpings län | Region Jönköping
Region Kalmar län | f.d. Landstinget i Kalmar län | Region Kalmar
Region Kronoberg | f.d. Landstinget Kronoberg
Region Norrbotten | f.d. Norrbottens läns landsting
Region Skåne
Region Stockholm | f.d. Stockholms läns landsting
Region Sörmland | f.d. Landstinget Sörmland
Region Uppsala | f.d. Landstinget i Uppsala län
Region Värmland | f.d. Landstinget i Värmland
Region Västerbotten | f.d. Västerbottens läns landsting
Region Västernorrland | f.d. Landstinget Västernorrland
Region Västmanland | f.d. Landstinget Västmanland
Region Örebro län | f.d. Örebro läns landsting | Region Örebro
Region Östergötland | f.d. Landstinget i Östergötland
Västra Götalandsregionen | VGR | Region Västra Götaland
`;

export const regions = () => readTable('region', table);
