import type { Organisation } from './organisation';
import { tableLines } from './organisation';

/**
 * The 290 municipalities by county, as Statistics Sweden lists them ("Kommuner i bokstavsordning",
 * https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/lan-och-kommuner/).
 * A line is a place; what stands after "=" is what the municipality calls itself where that is not the
 * place's genitive and "kommun".
 */
const table = `
# Stockholms län
Botkyrka
Danderyd
Ekerö
Haninge
Huddinge
Järfälla
Lidingö = Lidingö stad
Nacka
Norrtälje
Nykvarn
Nynäshamn
Salem
Sigtuna
Sollentuna
Solna = Solna stad
Stockholm = Stockholms stad
Sundbyberg = Sundbybergs stad
Södertälje
Tyresö
Täby
Upplands-Bro
Upplands Väsby
Vallentuna
Vaxholm = Vaxholms stad
Värmdö
Österåker
# Uppsala län
Enköping
Heby
Håbo
Knivsta
Tierp
Uppsala
Älvkarleby
Östhammar
# Södermanlands län
Eskilstuna
Flen
Gnesta
Katrineholm
Nyköping
Oxelösund
Strängnäs
Trosa
Vingåker
# Östergötlands län
Boxholm
Finspång
Kinda
Linköping
Mjölby
Motala
Norrköping
Söderköping
Vadstena
Valdemarsvik
Ydre
Åtvidaberg
Ödeshög
# Jönköpings län
Aneby
Eksjö
Gislaved
Gnosjö
Habo
Jönköping
Mullsjö
Nässjö
Sävsjö
Tranås
Vaggeryd
Vetlanda
Värnamo
# Kronobergs län
Alvesta
Lessebo
Ljungby
Markaryd
Tingsryd
Uppvidinge
Växjö
Älmhult
# Kalmar län
Borgholm
Emmaboda
Hultsfred
Högsby
Kalmar = Kalmar kommun
Mönsterås
Mörbylånga
Nybro
Oskarshamn
Torsås
Vimmerby
Västervik
# Gotlands län
Gotland = Region Gotland
# Blekinge län
Karlshamn
Karlskrona
Olofström
Ronneby
Sölvesborg
# Skåne län
Bjuv
Bromölla
Burlöv
Båstad
Eslöv
Helsingborg = Helsingborgs stad
Hässleholm
Höganäs
Hörby
Höör
Klippan
Kristianstad
Kävlinge
Landskrona = Landskrona stad
Lomma
Lund
Malmö = Malmö stad
Osby
Perstorp
Simrishamn
Sjöbo
Skurup
Staffanstorp
Svalöv
Svedala
Tomelilla
Trelleborg
Vellinge
Ystad
Åstorp
Ängelholm
Örkelljunga
Östra Göinge
# Hallands län
Falkenberg
Halmstad
Hylte
Kungsbacka
Laholm
Varberg
# Västra Götalands län
Ale
Alingsås
Bengtsfors
Bollebygd
Borås = Borås Stad
Dals-Ed
Essunga
Falköping
Färgelanda
Grästorp
Gullspång
Göteborg = Göteborgs Stad
Götene
Herrljunga
Hjo
Härryda
Karlsborg
Kungälv
Lerum
Lidköping
Lilla Edet
Lysekil
Mariestad
Mark
Mellerud
Munkedal
Mölndal = Mölndals stad
Orust = Orust kommun
Partille
Skara
Skövde
Sotenäs
Stenungsund
Strömstad
Svenljunga
Tanum
Tibro
Tidaholm
Tjörn
Tranemo
Trollhättan = Trollhättans Stad
Töreboda
Uddevalla
Ulricehamn
Vara
Vårgårda
Vänersborg
Åmål
Öckerö
# Värmlands län
Arvika
Eda
Filipstad
Forshaga
Grums
Hagfors
Hammarö
Karlstad
Kil
Kristinehamn
Munkfors
Storfors
Sunne
Säffle
Torsby
Årjäng
# Örebro län
Askersund
Degerfors
Hallsberg
Hällefors
Karlskoga
Kumla
Laxå
Lekeberg
Lindesberg
Ljusnarsberg
Nora
Örebro
# Västmanlands län
Arboga
Fagersta
Hallstahammar
Kungsör
Köping
Norberg
Sala
Skinnskatteberg
Surahammar
Västerås = Västerås stad
# Dalarnas län
Avesta
Borlänge
Falun = Falu kommun
Gagnef
Hedemora
Leksand
Ludvika
Malung-Sälen
Mora
Orsa
Rättvik
Smedjebacken
Säter
Vansbro
Älvdalen
# Gävleborgs län
Bollnäs
Gävle
Hofors
Hudiksvall
Ljusdal
Nordanstig
Ockelbo
Ovanåker
Sandviken
Söderhamn
# Västernorrlands län
Härnösand
Kramfors
Sollefteå
Sundsvall
Timrå
Ånge
Örnsköldsvik
# Jämtlands län
Berg
Bräcke
Härjedalen
Krokom
Ragunda
Strömsund
Åre
Östersund
# Västerbottens län
Bjurholm
Dorotea
Lycksele
Malå
Nordmaling
Norsjö
Robertsfors
Skellefteå
Sorsele
Storuman
Umeå
Vilhelmina
Vindeln
Vännäs
Åsele
# Norrbottens län
Arjeplog
Arvidsjaur
Boden
Gällivare
Haparanda = Haparanda stad
Jokkmokk
Kalix
Kiruna
Luleå
Pajala
Piteå
Älvsbyn
Överkalix
Övertorneå
`;

/** The municipalities, each with its place and the other forms of its name. */
export function municipalities(): Organisation[] {
  return tableLines(table).map((line) => {
    const [place = '', own] = line.split(' = ');
    const stem = genitive(place);
    const name = own ?? `${stem} kommun`;
    const forms = [`${stem} kommun`, `${place} kommun`, `${stem} stad`, `Staden ${place}`];
    return {
      name,
      kind: name.startsWith('Region ') ? 'region' : 'kommun',
      aliases: [...new Set(forms)].filter((form) => form.toLowerCase() !== name.toLowerCase()),
      former: [],
      ambiguous: [],
      place,
    };
  });
}

/** "Lund" gives "Lunds"; a name that ends in a vowel or an s-sound stands as it is: "Nacka", "Alingsås", "Kalix". */
function genitive(place: string): string {
  return /[aeiouyåäösxz]$/.test(place) ? place : `${place}s`;
}
