import { readTable } from './organisation';

/** Associations, foundations, patients' and professional societies that answer; names as on their own sites. */
const table = `
Sveriges advokatsamfund | Advokatsamfundet
Afasiförbundet
Amnesty International Sverige | Amnesty | Svenska Amnesty
Anhörigas Riksförbund | Anhörigas riksförbund
Riksförbundet Attention
Astma- och Allergiförbundet
Asylrättscentrum | f.d. Rådgivningsbyrån för asylsökande och flyktingar
Autism Sverige | f.d. Autism- och Aspergerförbundet
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
Funktionsrätt Sverige | f.d. Handikappförbunden
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
Svenska Jägareförbundet | Jägareförbundet
Jägarnas Riksförbund
IOGT-NTO
Landsbygdsnätverket
LSU – Sveriges ungdomsorganisationer | LSU | f.d. Landsrådet för Sveriges ungdomsorganisationer
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
Svenska Röda Korset | Röda Korset
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
Sveriges Kvinnoorganisationer | f.d. Sveriges Kvinnolobby
Sveriges elevkårer
Sveriges Elevråd
Sveriges förenade studentkårer | SFS?
Sveriges Dövas Riksförbund | SDR
Sveriges Konsumenter
Sveriges Hembygdsförbund
Sveriges Ornitologiska Förening | BirdLife Sverige
Sveriges Författarförbund | Författarförbundet
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
# law, rights and democracy
Afrosvenskarnas riksorganisation
Dataskydd.net
Flyktinggruppernas Riksråd | FARR
Raoul Wallenberginstitutet för mänskliga rättigheter och humanitär rätt | Raoul Wallenberg Institutet
Reportrar utan gränser
Publicistklubben
Svenska PEN
Svenska Freds- och Skiljedomsföreningen | Svenska Freds
Sveriges Antidiskrimineringsbyråer
Malmö mot Diskriminering
Svenska föreningen för immaterialrätt
Svenska föreningen för upphovsrätt
Institutet för Juridik och Internet
Stiftelsen Tryggare Sverige
Kriminellas revansch i samhället | KRIS?
Läkare i världen
Läkare Utan Gränser
ForumCiv
CONCORD Sverige
# children, women and families
Barnrättsbyrån
Erikshjälpen
Majblommans Riksförbund | Majblomman
SOS Barnbyar
World Childhood Foundation | Childhood?
Familjehemmens Riksförbund
Adoptionscentrum
Riksförbundet Hem och Skola
Fredrika Bremer-Förbundet
Kvinna till Kvinna
Winnet Sverige
1000 Möjligheter
Stiftelsen 1000 Möjligheter
Alla Kvinnors Hus
Terrafem
Glöm aldrig Pela och Fadime | GAPF
Tjejers rätt i samhället
# patients, disability and the professions of care
Apotekarsocieteten
Barnplantorna
Celiakiförbundet | Svenska Celiakiförbundet
Dietisternas Riksförbund
Distriktssköterskeföreningen i Sverige
Epilepsiförbundet | Svenska Epilepsiförbundet
Förbundet Blödarsjuka i Sverige
Föreningen JAG
Hiv-Sverige
Hjärnfonden
Hjärnskadeförbundet Hjärnkraft | Hjärnkraft
Hjärt-Lungfonden
Intressegruppen för assistansberättigade | IfA
Independent Living Institute
STIL – Stiftarna av Independent Living i Sverige
Legitimerade Kiropraktorers Riksorganisation
Mag- och tarmförbundet
Svenska Naprapatförbundet
Njurförbundet
Noaks Ark
Parkinsonförbundet
Psoriasisförbundet
Riksförbundet DHB
Strokeförbundet | STROKE-Riksförbundet
Svensk förening för anestesi och intensivvård
Svensk Kuratorsförening
Svenska Downföreningen
Svenska föreningen för barn- och ungdomspsykiatri
Svenska Logopedförbundet
Svenska OCD-förbundet
Sveriges Skolkuratorers Förening
Unga Hörselskadade
Unga Rörelsehindrade
Unga Synskadade
Sveriges Dövas Ungdomsförbund
# alcohol, drugs and tobacco
A Non Smoking Generation
Centralförbundet för alkohol- och narkotikaupplysning | CAN?
Föräldraföreningen mot narkotika
Motorförarnas Helnykterhetsförbund | MHF
Riksförbundet Narkotikafritt Samhälle | RNS
Svenska Brukarföreningen
Tobaksfakta
Ungdomens Nykterhetsförbund | UNF
# nature, energy and outdoor life
Folkkampanjen mot kärnkraft
Föreningen Svenskt Landskapsskydd | Svenskt Landskapsskydd
Greenpeace Sverige | Greenpeace
Håll Sverige Rent
Jordens Vänner
Miljöorganisationernas kärnavfallsgranskning | MKG
Miljörörelsens kärnavfallssekretariat | Milkas
Skydda Skogen
Sportfiskarna | Sveriges Sportfiske- och Fiskevårdsförbund
Svenskt Friluftsliv
Svenska Båtunionen
Svenska Kryssarklubben
Svenska Ridsportförbundet
Svenska Rovdjursföreningen
Sveriges Fiskevattenägareförbund
Ekologiska Lantbrukarna
# roads and journeys
Järnvägsfrämjandet
Kungliga Automobil Klubben | KAK
Resenärsforum
Riksförbundet Enskilda Vägar | REV
Sveriges MotorCyklister | SMC
# the minorities
Judisk Kultur i Sverige
Resandefolkets Riksorganisation
Romano Pašo Vodrom
Sáminuorra
# culture, learning and adult education
Arbetarnas bildningsförbund | ABF
Folkuniversitetet
Medborgarskolan
Studiefrämjandet
Studieförbundet Bilda
Studieförbundet Vuxenskolan
Sensus studieförbund
Ibn Rushd studieförbund | Ibn Rushd
Dramatikerförbundet
Ideell Kulturallians
Konstnärernas Riksorganisation
Riksteatern
Svenska Filminstitutet
Svenska Fotografers Förbund
Svenska Tecknare
Sveriges Museer | Riksförbundet Sveriges museer
Sveriges Konstföreningar
Sveriges Släktforskarförbund
Svenska byggnadsvårdsföreningen | Byggnadsvårdsföreningen
Waldorfskolefederationen
Sveriges unga akademi
Vetenskap & Allmänhet
SNS
Fores
# the associations of officials
Föreningen Sveriges Kommunala Familjerådgivare
Föreningen Sveriges Stadsbyggare
Föreningen Sveriges överförmyndare | Föreningen Sveriges Överförmyndare | FSÖ
Föreningen för samhällsplanering
Föreningen Sveriges Byggnadsinspektörer
Sveriges kyrkogårds- och krematorieförbund | SKKF
Yrkesföreningen Miljö och Hälsa
# defence and rescue
Allmänna Försvarsföreningen
Brandskyddsföreningen | Svenska Brandskyddsföreningen
Civilförsvarsförbundet
Riksförbundet Sveriges lottakårer | Svenska Lottakåren
Svenska Skyttesportförbundet
Sveriges Veteranförbund
`;

export const civilSociety = () => readTable('civilsamhalle', table);
