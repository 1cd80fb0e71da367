import { readTable } from './organisation';

/** Universities and university colleges: bilaga 1 and 2 to högskoleförordningen (1993:100), the independent ones, and their names in English. */
const table = `
Uppsala universitet | Uppsala University
Lunds universitet | Lund University
Göteborgs universitet | University of Gothenburg
Stockholms universitet | Stockholm universitet | Stockholm University
Umeå universitet | UmU | Umeå University
Linköpings universitet | LiU | Linköping University
Karolinska institutet | KI?
Kungl. Tekniska högskolan | Kungliga Tekniska högskolan | KTH Royal Institute of Technology | KTH
Luleå tekniska universitet | LTU | Luleå University of Technology
Karlstads universitet
Linnéuniversitetet | Linnaeus University
Örebro universitet
Mittuniversitetet
Malmö universitet | f.d. Malmö högskola | Malmö University
Mälardalens universitet | f.d. Mälardalens högskola | MDU
Sveriges lantbruksuniversitet | SLU
Blekinge tekniska högskola | BTH
Försvarshögskolan | FHS
Gymnastik- och idrottshögskolan | GIH
Högskolan i Borås
Högskolan Dalarna
Högskolan i Gävle
Högskolan i Halmstad
Högskolan Kristianstad
Högskolan i Skövde
Högskolan Väst
Södertörns högskola
Konstfack
Kungl. Konsthögskolan
Kungl. Musikhögskolan i Stockholm
Stockholms konstnärliga högskola
Chalmers tekniska högskola | Chalmers University of Technology | Chalmers
Handelshögskolan i Stockholm | Stockholm School of Economics
Stiftelsen Högskolan i Jönköping | Högskolan i Jönköping | Jönköping University
Marie Cederschiöld högskola | f.d. Ersta Sköndal Bräcke högskola
Sophiahemmet Högskola
Röda Korsets Högskola
Enskilda Högskolan Stockholm
Institutet för framtidsstudier
Institutet för näringslivsforskning | IFN
Akademi för Ledarskap och Teologi
Beckmans Designhögskola
Ericastiftelsen
Johannelunds teologiska högskola
Newmaninstitutet
Stockholms Musikpedagogiska Institut
`;

export const universities = () => readTable('universitet', table);
