import { readTable } from './organisation';

/**
 * The regions (with their names as landsting before 2019) and the bodies through which they answer.
 * Gotland is a municipality with a region's tasks and stands with the municipalities. Source: kommunallagen's
 * regions as Sveriges Kommuner och Regioner lists them, https://skr.se ("Kommunkarta och regionkarta").
 */
const table = `
Region Blekinge | Landstinget Blekinge | Blekinge läns landsting
Region Dalarna | Landstinget Dalarna | Dalarnas läns landsting
Region Gävleborg | Landstinget Gävleborg | Gävleborgs läns landsting
Region Halland | Landstinget Halland | Hallands läns landsting
Region Jämtland Härjedalen | Region Jämtland-Härjedalen | Jämtlands läns landsting
Region Jönköpings län | Landstinget i Jönköpings län | Region Jönköping
Region Kalmar län | Landstinget i Kalmar län | Region Kalmar
Region Kronoberg | Landstinget Kronoberg
Region Norrbotten | Norrbottens läns landsting
Region Skåne
Region Stockholm | Stockholms läns landsting
Region Sörmland | Landstinget Sörmland
Region Uppsala | Landstinget i Uppsala län
Region Värmland | Landstinget i Värmland
Region Västerbotten | Västerbottens läns landsting
Region Västernorrland | Landstinget Västernorrland
Region Västmanland | Landstinget Västmanland
Region Örebro län | Örebro läns landsting | Region Örebro
Region Östergötland | Landstinget i Östergötland
Västra Götalandsregionen | VGR | Region Västra Götaland
`;

export const regions = () => readTable('region', table);
