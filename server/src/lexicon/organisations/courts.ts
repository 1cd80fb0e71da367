import { readTable } from './organisation';

/**
 * The courts: förordningen (1996:379) med hovrättsinstruktion and its sisters; https://www.domstol.se. With them those
 * that they have taken over from, and the tribunals for tenancies: lagen (1973:188) om arrendenämnder och hyresnämnder.
 */
const table = `
Högsta domstolen | HD
Högsta förvaltningsdomstolen | HFD | f.d. Regeringsrätten
Svea hovrätt
Göta hovrätt
Hovrätten över Skåne och Blekinge
Hovrätten för Västra Sverige
Hovrätten för Nedre Norrland
Hovrätten för Övre Norrland
Kammarrätten i Stockholm
Kammarrätten i Göteborg
Kammarrätten i Sundsvall
Kammarrätten i Jönköping
Förvaltningsrätten i Falun
Förvaltningsrätten i Göteborg
Förvaltningsrätten i Härnösand
Förvaltningsrätten i Jönköping
Förvaltningsrätten i Karlstad
Förvaltningsrätten i Linköping
Förvaltningsrätten i Luleå
Förvaltningsrätten i Malmö
Förvaltningsrätten i Stockholm
Förvaltningsrätten i Umeå
Förvaltningsrätten i Uppsala
Förvaltningsrätten i Växjö
Alingsås tingsrätt
Attunda tingsrätt
Blekinge tingsrätt
Borås tingsrätt
Eksjö tingsrätt
Eskilstuna tingsrätt
Falu tingsrätt
Gotlands tingsrätt
Gällivare tingsrätt
Gävle tingsrätt
Göteborgs tingsrätt
Halmstads tingsrätt
Haparanda tingsrätt
Helsingborgs tingsrätt
Hudiksvalls tingsrätt
Hässleholms tingsrätt
Jönköpings tingsrätt
Kalmar tingsrätt
Kristianstads tingsrätt
Linköpings tingsrätt
Luleå tingsrätt
Lunds tingsrätt
Lycksele tingsrätt
Malmö tingsrätt
Mora tingsrätt
Nacka tingsrätt
Norrköpings tingsrätt
Norrtälje tingsrätt
Nyköpings tingsrätt
Skaraborgs tingsrätt
Skellefteå tingsrätt
Solna tingsrätt
Stockholms tingsrätt
Sundsvalls tingsrätt
Södertälje tingsrätt
Södertörns tingsrätt
Uddevalla tingsrätt
Umeå tingsrätt
Uppsala tingsrätt
Varbergs tingsrätt
Vänersborgs tingsrätt
Värmlands tingsrätt
Västmanlands tingsrätt
Växjö tingsrätt
Ystads tingsrätt
Ångermanlands tingsrätt
Örebro tingsrätt
Östersunds tingsrätt
Arbetsdomstolen | AD
Patent- och marknadsdomstolen
Patent- och marknadsöverdomstolen
Mark- och miljööverdomstolen
Migrationsöverdomstolen
Försvarsunderrättelsedomstolen
Marknadsdomstolen
Patentbesvärsrätten
Hyresnämnden i Stockholm | Hyres- och arrendenämnden i Stockholm
Hyresnämnden i Göteborg | Hyres- och arrendenämnden i Göteborg
Hyresnämnden i Malmö | Hyres- och arrendenämnden i Malmö
Hyresnämnden i Jönköping | Hyres- och arrendenämnden i Jönköping
Hyresnämnden i Linköping | Hyres- och arrendenämnden i Linköping
Hyresnämnden i Sundsvall | Hyres- och arrendenämnden i Sundsvall
Hyresnämnden i Umeå | Hyres- och arrendenämnden i Umeå
Hyresnämnden i Västerås | Hyres- och arrendenämnden i Västerås
`;

export const courts = () => readTable('domstol', table);
