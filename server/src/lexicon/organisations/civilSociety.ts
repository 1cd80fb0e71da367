import { readTable } from './organisation';

/** Associations, foundations, patients' and professional societies that answer; names as on their own sites. */
const table = `
Sveriges advokatsamfund | Advokatsamfundet
Afasiförbundet
Amnesty International Sverige | Amnesty | Svenska Amnesty
Anhörigas Riksförbund | Anhörigas riksförbund
Riksförbundet Attention
Astma- och Allergiförbundet
Autism Sverige | Autism- och Aspergerförbundet
Barnens rätt i samhället | Bris | BRIS
Barncancerfonden
Blodcancerförbundet
Brottsofferjouren Sverige | Brottsofferjouren
Bröstcancerförbundet
Civil Rights Defenders
Civos
Cancerfonden
Cykelfrämjandet
Demensförbundet
Delaktighet, Handlingskraft, Rörelsefrihet | DHR
Djurens Rätt
Djurskyddet Sverige
ECPAT Sverige | ECPAT
Ensamkommandes Förbund
Forum – idéburna organisationer med social inriktning
Funktionsrätt Sverige | Handikappförbunden
Friluftsfrämjandet
Föreningen Sveriges socialchefer | FSS
Fryshuset
Famna?
Fältbiologerna
Stiftelsen Friends
Förbundet Sveriges Dövblinda
Riksförbundet HjärtLung | Hjärt-Lung
Hela Sverige ska leva
Hörselskadades Riksförbund | HRF
Hyresgästföreningen | Hyresgästföreningen Riksförbundet
Juristkommissionen | Svenska avdelningen av Internationella Juristkommissionen
Judiska Ungdomsförbundet
Jägareförbundet | Svenska Jägareförbundet
Jägarnas Riksförbund
IOGT-NTO
Landsbygdsnätverket
LSU – Sveriges ungdomsorganisationer | LSU | Landsrådet för Sveriges ungdomsorganisationer
Lika Unika
Makalösa föräldrar
Maskrosbarn
Motormännens Riksförbund | Riksförbundet M Sverige | M Sverige
Nationellt kompetenscentrum anhöriga | Nka
Nationell Samverkan för Psykisk Hälsa | NSPH
Naturskyddsföreningen | Svenska Naturskyddsföreningen
Neuroförbundet
NTF | Nationalföreningen för trafiksäkerhetens främjande
Personskadeförbundet RTP | RTP
PRO | Pensionärernas Riksorganisation
SPF Seniorerna | SPF
SKPF Pensionärerna | SKPF
RPG
Plan International Sverige
Prostatacancerförbundet
Riksförbundet för barn, unga och vuxna med intellektuell funktionsnedsättning | FUB | Riksförbundet FUB
Riksförbundet för homosexuellas, bisexuellas, transpersoners, queeras och intersexpersoners rättigheter | RFSL
RFSU | Riksförbundet för sexuell upplysning
RFHL

Riksförbundet för Rörelsehindrade Barn och Ungdomar | RBU
Riksförbundet för Social och Mental Hälsa | RSMH
Riksföreningen för skolsköterskor
Riksförbundet Sällsynta diagnoser
Riksförbundet frivilliga samhällsarbetare
Riksidrottsförbundet | Sveriges Riksidrottsförbund
Riksorganisationen för kvinnojourer och tjejjourer i Sverige | Roks | ROKS
Unizon
Rädda Barnen
Röda Korset | Svenska Röda Korset
Rådgivningsbyrån för asylsökande och flyktingar | Asylrättscentrum
Reumatikerförbundet
Svenska Samernas Riksförbund
Skyddsvärnet
Stockholms Stadsmission
Sveriges Stadsmissioner
Stiftelsen Allmänna Barnhuset | Allmänna Barnhuset
Suicide Zero
Synskadades Riksförbund
Svensk biblioteksförening
Svensk förening för allmänmedicin | SFAM
Svensk sjuksköterskeförening
Svensk Geriatrisk Förening
Svensk Förening för Palliativ Medicin | SFPM
Svenska Barnläkarföreningen
Svenska Barnmorskeförbundet
Svenska Diabetesförbundet | Diabetesförbundet
Svenska Distriktsläkarföreningen
Svenska Fotbollförbundet
Svenska Ishockeyförbundet
Svenska Läkaresällskapet | Svenska Läkarsällskapet | SLS?
Svenska Psykiatriska Föreningen
Svenska Scoutförbundet | Scouterna
Svenska Kennelklubben
Svenska Turistföreningen
Svenska Unescorådet
Sveriges Kvinnoorganisationer | Sveriges Kvinnolobby
Sveriges elevkårer
Sveriges Elevråd
Sveriges förenade studentkårer | SFS?
Sveriges Dövas Riksförbund | SDR
Sveriges Konsumenter
Sveriges Hembygdsförbund
Sveriges Ornitologiska Förening | BirdLife Sverige
Sveriges Författarförbund | Författarförbundet
Svenska Förläggareföreningen
Transparency International Sverige
UNICEF Sverige | Unicef Sverige | Unicef
UN Women Sverige
Verdandi
Vi Unga
Världsnaturfonden WWF | WWF
Wikimedia Sverige
Älvräddarna
Kungl. Skogs- och Lantbruksakademien | KSLA | Kungliga Skogs- och Lantbruksakademien
Kungl. Vetenskapsakademien | Kungliga Vetenskapsakademien
Kungl. Ingenjörsvetenskapsakademien
Kungl. Krigsvetenskapsakademien
Kungl. Musikaliska Akademien
Svenska Akademien
Folkbildningsrådet
Rörelsefolkhögskolornas intresseorganisation
Studieförbunden
Svenska Hemslöjdsföreningarnas Riksförbund
Centrum för rättvisa
Timbro
Skattebetalarnas förening | Skattebetalarna
Arena Idé
Katalys
Svenska FN-förbundet | FN-förbundet
SIOS
Sverigefinländarnas delegation
Svenska Tornedalingars Riksförbund – Tornionlaaksolaiset | STR-T
Sverigefinska Riksförbundet
`;

export const civilSociety = () => readTable('civilsamhalle', table);
