import { readTable } from './organisation';

/**
 * The central government agencies, the parliament's agencies and state bodies that answer remisser, under the
 * names they have had since about 2000; a former name is that of the agency which it became. Source:
 * Myndighetsregistret, https://myndighetsregistret.scb.se, the agencies' instructions (förordning med instruktion för …),
 * and förkortningar as the agencies write them.
 */
const table = `
Allmänna reklamationsnämnden | ARN
Arbetsförmedlingen | AF?
Arbetsgivarverket
Arbetsmiljöverket
Barnombudsmannen | BO
Bokföringsnämnden | BFN
Bolagsverket
Boverket
Brottsförebyggande rådet | Brå | BRÅ
Brottsoffermyndigheten
Centrala studiestödsnämnden | CSN
Datainspektionen
Diskrimineringsombudsmannen | DO
Domarnämnden
Domstolsverket
E-hälsomyndigheten
Ekobrottsmyndigheten | EBM
Ekonomistyrningsverket | ESV
Elsäkerhetsverket
Energimarknadsinspektionen
Energimyndigheten | Statens energimyndighet
Etikprövningsmyndigheten
Exportkreditnämnden | EKN
Fastighetsmäklarinspektionen | FMI | f.d. Fastighetsmäklarnämnden
Finansinspektionen | FI
Finanspolitiska rådet
Folke Bernadotteakademin
Folkhälsomyndigheten | FoHM
Fortifikationsverket
Forum för levande historia
Försvarets materielverk | FMV
Försvarets radioanstalt | FRA
Försvarsmakten
Totalförsvarets plikt- och prövningsverk | Plikt- och prövningsverket | f.d. Totalförsvarets rekryteringsmyndighet
Försäkringskassan
Havs- och vattenmyndigheten | HaV
Inspektionen för arbetslöshetsförsäkringen | IAF
Inspektionen för socialförsäkringen | ISF
Inspektionen för strategiska produkter | ISP
Inspektionen för vård och omsorg | IVO
Institutet för arbetsmarknads- och utbildningspolitisk utvärdering | IFAU
Institutet för mänskliga rättigheter
Institutet för rymdfysik
Institutet för språk och folkminnen | Isof
Integritetsskyddsmyndigheten | IMY
Jordbruksverket | Statens jordbruksverk
Justitiekanslern | JK
Justitieombudsmannen | JO | Riksdagens ombudsmän | Riksdagens ombudsmän (JO)
Jämställdhetsmyndigheten
Kammarkollegiet
Kemikalieinspektionen
Kommerskollegium
Konjunkturinstitutet
Konkurrensverket
Konstnärsnämnden | Sveriges bildkonstnärsfond
Konsumentverket
Konsumentombudsmannen | KO
Kriminalvården | f.d. Kriminalvårdsstyrelsen
Kronofogdemyndigheten | Kronofogden
Kulturrådet | Statens kulturråd
Kungliga biblioteket | KB?
Kustbevakningen
Lantmäteriet | f.d. Lantmäteriverket
Livsmedelsverket
Luftfartsverket | LFV
Läkemedelsverket
Mediemyndigheten | f.d. Myndigheten för press, radio och tv
Migrationsverket
Myndigheten för arbetsmiljökunskap
Myndigheten för civilt försvar | f.d. Myndigheten för samhällsskydd och beredskap | MSB | MCF
Myndigheten för delaktighet | MFD | f.d. Myndigheten för handikappolitisk samordning | Handisam
Myndigheten för digital förvaltning | Digg | DIGG
Myndigheten för familjerätt och föräldraskapsstöd | MFoF | f.d. Myndigheten för internationella adoptionsfrågor
Myndigheten för kulturanalys
Myndigheten för psykologiskt försvar
Myndigheten för stöd till trossamfund | SST
Myndigheten för tillgängliga medier | MTM
Myndigheten för totalförsvarsanalys
Myndigheten för ungdoms- och civilsamhällesfrågor | MUCF | f.d. Ungdomsstyrelsen
Myndigheten för vård- och omsorgsanalys | Vårdanalys | f.d. Myndigheten för vårdanalys
Myndigheten för yrkeshögskolan | MYH
Myndigheten för tillväxtpolitiska utvärderingar och analyser | Tillväxtanalys
Nationellt centrum för kvinnofrid | NCK
Naturhistoriska riksmuseet
Naturvårdsverket
Nämnden mot diskriminering
Patent- och registreringsverket | PRV
Patentombudsnämnden
Pensionsmyndigheten
Polismyndigheten | f.d. Rikspolisstyrelsen
Post- och telestyrelsen | PTS
Regelrådet
Revisorsinspektionen | f.d. Revisorsnämnden
Riksarkivet
Riksbanken | Sveriges riksbank
Riksantikvarieämbetet | RAÄ
Riksgäldskontoret | Riksgälden
Riksrevisionen
Rymdstyrelsen
Rådet för främjande av kommunala analyser | RKA
Rättshjälpsmyndigheten
Rättsmedicinalverket | RMV
Sameskolstyrelsen
Sametinget
Sida? | Styrelsen för internationellt utvecklingssamarbete
Sjöfartsverket
Skatteverket
Skogsstyrelsen
Skolinspektionen | Statens skolinspektion
Skolforskningsinstitutet
Skolväsendets överklagandenämnd
Skolverket | Statens skolverk
Smittskyddsinstitutet
Socialstyrelsen
Specialpedagogiska skolmyndigheten | SPSM
Statens beredning för medicinsk och social utvärdering | SBU
Statens försvarshistoriska museer
Statens geotekniska institut | SGI
Statens haverikommission
Statens historiska museer
Statens institutionsstyrelse | SiS
Statens konstråd
Statens medicinsk-etiska råd | Smer
Statens musikverk
Statens servicecenter
Statens tjänstepensionsverk | SPV
Statens va-nämnd
Statens veterinärmedicinska anstalt | SVA
Statens väg- och transportforskningsinstitut | VTI
Statistikmyndigheten SCB | f.d. Statistiska centralbyrån | SCB
Statskontoret
Strålsäkerhetsmyndigheten | SSM
Styrelsen för ackreditering och teknisk kontroll | Swedac
Svenska institutet
Svenska ESF-rådet | Rådet för Europeiska socialfonden i Sverige
Svenska kraftnät | Affärsverket svenska kraftnät
Sveriges geologiska undersökning | SGU
Sveriges meteorologiska och hydrologiska institut | SMHI
Säkerhetspolisen | Säpo
Säkerhets- och integritetsskyddsnämnden | SIN?
Tandvårds- och läkemedelsförmånsverket | TLV
Tillväxtverket
Totalförsvarets forskningsinstitut | FOI
Trafikanalys
Trafikverket
Transportstyrelsen
Tullverket
Universitets- och högskolerådet | UHR
Universitetskanslersämbetet | UKÄ
Upphandlingsmyndigheten
Utbetalningsmyndigheten
Utlänningsnämnden
Valmyndigheten
Verket för innovationssystem | Vinnova
Vetenskapsrådet
Forskningsrådet för hälsa, arbetsliv och välfärd | Forte
Formas | Forskningsrådet för miljö, areella näringar och samhällsbyggande
Åklagarmyndigheten
Överklagandenämnden för studiestöd
Överklagandenämnden för högskolan
Hälso- och sjukvårdens ansvarsnämnd | HSAN
Ansvarsnämnden för djurens hälso- och sjukvård
Nämnden för prövning av oredlighet i forskning | Npof
Moderna museet
Nationalmuseum
Statens maritima och transporthistoriska museer
Statens museer för världskultur
Fjärde AP-fonden
Första AP-fonden
Andra AP-fonden
Tredje AP-fonden
Sjunde AP-fonden
Spelinspektionen | f.d. Lotteriinspektionen
Statens nämnd för arbetstagares uppfinningar
Delegationen mot segregation | Delmos
Gentekniknämnden
Läkemedelsförmånsnämnden
Resegarantinämnden
Presstödsnämnden
Alkoholsortimentsnämnden
Arvsfondsdelegationen | Allmänna arvsfonden
Centrala djurförsöksetiska nämnden
Delegationen för unga och nyanlända till arbete | Dua
Ersättningsnämnden
Forskarskattenämnden
Högskolans avskiljandenämnd
Högskoleverket
Klimatpolitiska rådet
Krisberedskapsmyndigheten
Kriminalvårdsnämnden
Kungl. Hovstaterna | Riksmarskalksämbetet
Kärnavfallsfonden
Kärnavfallsrådet
Nordiska Afrikainstitutet
Notarienämnden
Nämnden för hemslöjdsfrågor
Nämnden för styrelserepresentationsfrågor
Partibidragsnämnden
Polarforskningssekretariatet
Riksdagsförvaltningen
Rättshjälpsnämnden
Rättsmedicinska rådet
Skatterättsnämnden
Skiljenämnden i vissa trygghetsfrågor
Statens ansvarsnämnd
Statens centrum för arkitektur och design | ArkDes
Statens fastighetsverk | SFV
Statens folkhälsoinstitut | Folkhälsoinstitutet
Statens inspektion för försvarsunderrättelseverksamheten | SIUN | Siun
Statens skaderegleringsnämnd
Statens tjänstepensions- och grupplivnämnd
Statens överklagandenämnd
Svenska institutet för europapolitiska studier | Sieps | SIEPS
Valprövningsnämnden
Vägverket
Banverket
Överklagandenämnden för etikprövning | Önep | ÖNEP
Överklagandenämnden för nämndemannauppdrag
`;

export const agencies = () => readTable('myndighet', table);
