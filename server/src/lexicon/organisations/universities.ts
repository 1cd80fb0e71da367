import { readTable } from './organisation';

/** Universities and university colleges: bilaga 1 and 2 to högskoleförordningen (1993:100), and the independent ones. */
const table = `
Uppsala universitet
Lunds universitet
Göteborgs universitet
Stockholms universitet
Umeå universitet | UmU
Linköpings universitet | LiU
Karolinska institutet | KI?
Kungl. Tekniska högskolan | Kungliga Tekniska högskolan | KTH
Luleå tekniska universitet | LTU
Karlstads universitet
Linnéuniversitetet
Örebro universitet
Mittuniversitetet
Malmö universitet
Mälardalens universitet | Mälardalens högskola | MDU
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
Chalmers tekniska högskola | Chalmers
Handelshögskolan i Stockholm
Stiftelsen Högskolan i Jönköping | Högskolan i Jönköping | Jönköping University
Marie Cederschiöld högskola | Ersta Sköndal Bräcke högskola
Sophiahemmet Högskola
Röda Korsets Högskola
Enskilda Högskolan Stockholm
Institutet för framtidsstudier
Institutet för näringslivsforskning | IFN
`;

export const universities = () => readTable('universitet', table);
