/**
 * Word classes for the grammar around a stance. A word may be in several. Words that begin with "-" are
 * endings, tried on words the lexicon does not know: "-förslaget" is any compound that ends so.
 */
/** Good words that say only that something matters: praise of a proposal, but no agreement with a clause. */
const needful =
  'nödvändig nödvändigt nödvändiga angelägen angeläget angelägna viktig viktigt viktiga värdefull värdefullt värdefulla önskvärd önskvärt önskvärda ' +
  'eftersträvansvärt lämplig lämpligt lämpliga relevant relevanta rätt riktig riktigt riktiga god gott goda';

/** Bad words that name a lack of clarity: an argument about a proposal, not a stand against it. */
const vague = 'otydlig otydligt otydliga oklar oklart oklara ingripande negativ negativt negativa fel';

export const classes = {
  /** Negation of a clause. */
  not: 'inte ej icke knappast aldrig föga omöjligen svårligen näppeligen ingalunda',
  /** Negation that belongs to a noun. */
  no: 'inga inget ingen ingenting intet',
  /** Behind a preposition and a `no`, words that deny the whole clause: "under inga omständigheter", "på intet sätt". */
  circumstance: 'omständigheter villkor förhållanden fall avseende sätt vis',
  /** Denies each of the things it joins: "är varken rimligt eller motiverat", "kan vare sig stödja eller tillstyrka". */
  neither: 'varken vare',
  /** With "inte", words that add something and deny nothing: "inte bara", "inte minst", "inte omnämnda". */
  addsInstead: 'bara endast enbart minst nog desto nämnda omnämnda kommenterade berörda',
  /** "inte utan tvekan" is said of what is done all the same, "inte utan vidare" of what is not. */
  hesitation: 'tvekan viss vissa oro betänkligheter invändningar bekymmer att',
  /** What may stand between any two words of a phrase, and on either side of a verb: "delar dock inte bedömningen". */
  adverb:
    'alltjämt alltså annars avslutningsvis bara bestämt både båda definitivt delvis dessutom dock därför därmed därutöver då ' +
    'däremot egentligen emellertid endast enbart exempelvis fortfarande fortsatt framförallt fullständigt fullt förstås förvisso ' +
    'följaktligen ganska generellt givetvis gärna heller hellre helhjärtat helt huvudsakligen härmed inledningsvis istället just ' +
    'kanske klart kraftfullt kraftigt likaledes likaså likväl längre möjligen mycket naturligtvis nog numera nu något oerhört också ofta ' +
    'oförbehållsamt oreserverat ovillkorligen primärt principiellt redan relativt reservationslöst sammanfattningsvis sammantaget samtidigt ' +
    'sett självklart slutligen snarare starkt så således sålunda särskilt synnerligen tidigare tveklöst tvärtom tydligt uttryckligen varmt ' +
    'verkligen vidare visserligen väl väldigt ytterst återigen åter även överlag övergripande alltför extra alldeles jämväl ' +
    'ibland vanligen stundom regelmässigt',
  /** The object that a reflexive verb points back with: "ställer sig", "ställer oss". */
  sig: 'sig oss mig',
  /** With a supine, what has been done: "har tillstyrkt". */
  have: 'har hade ha haft',
  /** What joins a judgement to what is judged: "är rimligt", "bedöms vara rimligt". */
  copula:
    'är var vara varit blir bli vore anses bedöms framstår förefaller synes verkar tycks ansågs bedömdes uppfattas upplevs känns',
  /** What leaves the act to the will: "kan tillstyrka", "kan inte tillstyrka". */
  can: 'kan kunna kunde kunnat',
  /** Other verbs that an infinitive may hang on; what they say of an act is told by the verb: "måste avstyrka", "bör införas". */
  modal: 'bör borde ska skall måste får fick behöver torde lär',
  /** What makes an act one that is only thought of: "skulle välkomna", "vore bra". */
  would: 'skulle vore',
  /** What is to be, or ought to: "kommunen ska tillstyrka" tells of a task. */
  prescribes: 'ska skall bör borde behöver',
  /** The same before a passive, where "bör avstyrkas" is the respondent's own word. */
  shall: 'ska skall skulle',
  /** Verbs by which one decides on an act: "väljer att avstyrka". */
  want: 'vill önskar väljer valt valde beslutar beslutat ser tvingas tvekar',
  /** What joins verbs that share a subject, or nouns that share a verb. */
  and: 'och samt eller respektive liksom',
  /** What ends the reach of every phrase and negation. */
  but: 'men',
  /** Opens the clause that tells what is agreed with; before an infinitive, its mark. */
  att: 'att',
  /** Opens a relative clause: "kommunen, som tillstyrker". */
  which: 'som vilket vilken vilka',
  /** What opens a clause in which nothing is held that the main clause is about. */
  subordinator: 'om eftersom när medan huruvida ifall därför förutsatt såvida innan sedan tills',
  /** What opens a phrase that may part a verb from its subject, its object or its negation. */
  preposition:
    'i på av för med till från om vid under över mot inom enligt genom utan kring avseende beträffande angående rörande gällande bland efter före hos mellan utöver utifrån',
  /** The respondent, whoever that is. */
  own:
    'vi jag kommunen regionen staden nämnden styrelsen kommunstyrelsen förvaltningen myndigheten verket förbundet ' +
    'sällskapet föreningen universitetet högskolan fakulteten domstolen rätten länsstyrelsen kollegiet inspektionen ' +
    'organisationen stiftelsen kyrkan bolaget kontoret stadsledningskontoret kommunförbundet institutet ämbetet akademin ' +
    'tingsrätten hovrätten kammarrätten förvaltningsrätten hyresnämnden rådet kåren tullverket fakultetsnämnden landstinget ' +
    'undertecknad undertecknade samfundet nätverket polismyndigheten museet biblioteket ombudsmannen justitiekanslern ' +
    '-nämnden -förvaltningen -styrelsen -förbundet -verket -inspektionen -myndigheten -domstolen -rätten -universitetet ' +
    '-högskolan -föreningen -organisationen -institutet -rådet -kontoret -kammaren -kommunen -regionen -bolaget -kyrkan ' +
    '-delegationen -ombudsmannen -akademin -stiftelsen -museet -kollegiet -sällskapet -fakulteten -ämbetet -centrum',
  /** Somebody who is never the respondent. */
  other:
    'utredningen utredaren utredarna kommittén delegationen särskilde betänkandet delbetänkandet slutbetänkandet promemorian ' +
    'regeringen riksdagen lagrådet propositionen departementet statsrådet ministern kommissionen europaparlamentet eu ' +
    'remissinstans remissinstansen remissinstanser remissinstanserna direktivet lagstiftaren sakkunniga experter experterna ' +
    'representant representanten representanter representanterna företrädare ledamot ledamoten utskottet revisorn revisorerna part parten parter parterna makarna maken makar barnet föräldrar föräldrarna patienten ' +
    'patienter kommuner regioner myndigheter länsstyrelser domstolar arbetsgivare arbetstagare företag aktörer ' +
    'oppositionen partiet ledamöter ledamöterna kunden fastighetsägaren fastighetsägare hyresgästen ' +
    'hyresvärden konsumenter medborgare konsumenterna medborgarna sökanden klaganden käranden svaranden motparten åklagaren huvudmannen ' +
    'vårdnadshavaren vårdnadshavarna personalen forskningen litteraturen doktrinen praxis erfarenheten statistiken minoriteten ' +
    '-personalen -havaren -havarna ' +
    '-departementet -näringen -branschen -industrin -partiet -utredningen -kommittén -utredaren -instanser -instanserna',
  /** What ends a name in small letters: "Gävle kommun". */
  nameTail: 'kommun stad län universitet högskola kommuner',
  /** Before "som", nobody in particular: "den som motsätter sig åtgärden". */
  whoever: 'den de dem någon envar alla',
  /** What tells that an unknown word is a noun, and may be a subject: "varje granne motsätter sig". */
  determiner: 'en ett varje ingen någon den vissa många flera alla de',
  /** Before "tidigare", what makes it say which, and not when: "den tidigare ordningen". */
  article: 'den det de en ett',
  /** Before "som", what a relative clause may tell what is not: "är inte något som vi kan tillstyrka". */
  indefinite: 'något någon ett en sådant sådan',
  /** What was named right before: "instämmer i detta", "delar inte den hållningen". */
  demonstrative: 'den det detta denna dessa',
  /** What may stand before the noun of a "men inte": "men inte i dess nuvarande utformning", "men inte själva syftet". */
  leadsToNoun: 'dess deras de den sättet själva',
  /** People in general; before a noun, words of number. */
  people: 'man dem många vissa andra flera de någon några ingen',
  /** Owners of what is agreed with: "utredningens förslag". */
  owner:
    'utredningens utredarens kommitténs delegationens betänkandets delbetänkandets slutbetänkandets promemorians regeringens ' +
    'departementets remissens utredningen betänkandet delbetänkandet slutbetänkandet promemorian lagrådsremissen ' +
    '-departementets -verkets -styrelsens -myndighetens -utredningens -kommissionens kommissionens -kommitténs -beredningens ' +
    '-delegationens',
  /** Of agencies, whose reports are sent out for comment too, by what their names end with. */
  agencys: 'utredarnas sou:ns riksrevisionens -kontorets -inspektionens -ämbetets -institutets',
  /** What is agreed to where it is agreed to say no: "bedömningen att avstyrka". */
  rejecting: 'avstyrka',
  /** Of others who answer, and not of the inquiry. */
  answerers: 'reservanternas reservantens minoritetens remissinstansernas länsstyrelsernas',
  /** Of the inquiry or its report, and never of the respondent. */
  inquirys:
    'utredningens utredarens kommitténs betänkandets delbetänkandets slutbetänkandets promemorians regeringens departementets',
  /** What a stance may be about, a class for each kind of the facts: here the proposal, its parts, and what it would bring. */
  proposal:
    'förslag förslaget förslagen förslags förslagets förslagens förslagsställare ' +
    'lag lagen lagändring lagändringen lagändringar lagändringarna lagstiftning lagstiftningen reglering regleringen regel regeln regler reglerna ' +
    'regelverk regelverket bestämmelse bestämmelsen bestämmelser bestämmelserna ändring ändringen ändringar ändringarna ' +
    'förändring förändringen förändringar förändringarna åtgärd åtgärden åtgärder åtgärderna krav kravet kraven modell modellen ' +
    'ordning ordningen införande införandet inrättande inrättandet reform reformen skrivning skrivningen skrivningar lydelse lydelsen ' +
    'förtydligande förtydligandet förtydliganden definition definitionen rekommendation rekommendationen rekommendationer rekommendationerna alternativ alternativet ' +
    'strategi strategin satsning satsningen satsningar uppdrag uppdraget betänkande betänkandet delbetänkande delbetänkandet ' +
    'slutbetänkande slutbetänkandet promemoria promemorian lagrådsremiss lagrådsremissen sou ds utredningen avskaffande avskaffandet ' +
    'borttagande borttagandet återinförande återinförandet förbud förbudet system systemet utvidgning utvidgningen tillägg tillägget ' +
    'inriktning inriktningen grunddragen remissen huvudförslag del delen delar delarna punkt punkten ' +
    '-förslag -förslaget -förslagen -förslagens -lagen -reformen -ändringar -ändringarna -kravet -kraven -förbudet',
  /** What the inquiry thinks. */
  assessment:
    'bedömning bedömningen bedömningar bedömningarna bedömningens uppfattning uppfattningen uppfattningar slutsats slutsatsen slutsatser slutsatserna ' +
    'mening meningen åsikt åsikten åsikter ståndpunkt ståndpunkten ståndpunkter syn synen grundsyn grundsynen synsätt synsättet synpunkt synpunkter synpunkterna ställningstagande ' +
    'ställningstagandet ställningstaganden ställningstagandena resonemang resonemanget resonemangen övervägande överväganden övervägandena ' +
    'tolkning tolkningen inställning inställningen avvägning avvägningen avvägningar avvägningarna avrådan argumentation argumentationen ' +
    'konstaterande konstaterandet konstateranden påpekande påpekandet hållning hållningen linje linjen utgångspunkt utgångspunkten utgångspunkter utgångspunkterna ' +
    'iakttagelse iakttagelser iakttagelserna skäl skälen motivering motiveringen -bedömning -bedömningen -bedömningar -slutsatser -ställningstaganden',
  /** What "i denna del" limits is the stance: a part is named there, and no object. */
  part: 'del delen delar',
  /** What the inquiry describes. */
  analysis:
    'analys analysen analyser analyserna bild bilden beskrivning beskrivningen beskrivningar beskrivningarna problembild problembilden ' +
    'problembeskrivning problembeskrivningen problemformulering problemformuleringen problemanalys problemanalysen ' +
    'problem problemen utmaning utmaningar utmaningarna oro oron lägesbild lägesbilden genomgång genomgången kartläggning kartläggningen historik bakgrundsbeskrivning ' +
    '-beskrivning -beskrivningen -beskrivningar -bild -bilden -analys -analysen -analyser',
  /** What others have against a proposal: who agrees with it does not support the proposal. */
  criticism:
    'kritik kritiken invändningar invändningarna betänkligheter betänkligheterna farhågor farhågorna tveksamhet tveksamheten tveksamheter ' +
    'avstyrkande avstyrkandet reservation reservationen',
  /** What it is against, and not what is so today: "kritiken mot förslaget". */
  criticised: 'förslag förslaget förslagen betänkandet promemorian utredningen',
  /** The proposal itself; of a thing that the report advises against, "en sådan avgift", it may be the report that says so. */
  itself: 'förslaget förslagen betänkandet promemorian -förslaget -förslagen',
  /** What becomes of a proposal: "förslaget bör inte genomföras". */
  passed: 'genomföras införas antas realiseras läggas ligga tillstyrkas',
  /** The contrary: "förslaget bör avslås". */
  stopped: 'avslås avvisas avstyrkas förkastas dras omarbetas',
  /** The way to an aim, which may be rejected where the aim is shared: "delar ambitionen, men inte vägen dit". */
  way:
    'vägen vägvalet metod metoden metoderna medlen medlet lösning lösningen lösningarna tillvägagångssättet upplägg upplägget ' +
    'genomförande genomförandet utformning utformningen',
  /** What the inquiry is after. */
  aim:
    'syfte syftet syften syftena ambition ambitionen ambitioner ambitionerna intention intentionen intentioner intentionerna mål målet ' +
    'målen målsättning målsättningen målsättningar strävan ansats ansatsen avsikt avsikten vision visionen viljeinriktning viljan ' +
    'inriktningen fokus tanken tankarna grundtanken idén -syfte -syftet -ambition -ambitionen',
  /** The work of the inquiry, and what is said of being asked. */
  process:
    'utredningsarbetet möjligheten tillfället direktiv direktiven remissförfarandet utredningsdirektiv',
  /** Behind an owner, the same: "utredningens gedigna arbete". */
  work: 'arbete arbetet insats insatser',
  /** Another's answer, or one's own on another matter. */
  reply:
    'yttrande yttrandet yttranden remissvar remissvaret remissvaren remissyttrande remissyttrandet svar svaret svaren tjänsteutlåtande',
  /** Words that praise what they are said of: "förslaget är rimligt". */
  good:
    'bra positiv positivt positiva rimlig rimligt rimliga ändamålsenlig ändamålsenligt ändamålsenliga välkommen välkommet ' +
    'välkomna avvägd avvägt avvägda välavvägd välavvägt välavvägda motiverad motiverat motiverade välmotiverad välmotiverat ' +
    'välmotiverade välgrundad välgrundat välgrundade underbyggd underbyggt underbyggda välunderbyggd välunderbyggt ' +
    'välunderbyggda godtagbar godtagbart godtagbara tillfredsställande lovvärd lovvärt lovvärda proportionerlig ' +
    'proportionerligt proportionerliga proportionell proportionellt logisk logiskt logiska klok klokt kloka utmärkt ' +
    'utmärkta befogad befogat befogade adekvat adekvata genomtänkt genomtänkta ' +
    'efterlängtad efterlängtat efterlängtade välarbetad välarbetat välarbetade gynnsam ' +
    'jättebra superbra föredömlig föredömligt föredömliga förtjänstfull förtjänstfullt förtjänstfulla välbetänkt välbetänkta ' +
    'gynnsamt fördelaktig fördelaktigt fördelaktiga glädjande acceptabel acceptabelt acceptabla tilltalande konstruktiv ' +
    'konstruktiva konstruktivt träffande uppskattat invändningsfri invändningsfritt invändningsfria ' +
    needful,
  needful,
  /** Adverbs that turn the praise right behind them into a fault: "illa underbyggt", "mindre lämpligt". */
  poorly:
    'illa dåligt svagt sämre mindre bristfälligt otillräckligt undermåligt knapphändigt slarvigt långtifrån ' +
    'tunt magert hastigt',
  /** Words that find fault: "förslaget är problematiskt". */
  bad:
    'problematisk problematiskt problematiska olycklig olyckligt olyckliga orimlig orimligt orimliga olämplig olämpligt ' +
    'olämpliga oacceptabel oacceptabelt oacceptabla otillräcklig otillräckligt otillräckliga bristfällig bristfälligt ' +
    'bristfälliga oproportionerlig oproportionerligt oproportionerliga tveksam tveksamt tveksamma ogenomtänkt ogenomtänkta ' +
    'kontraproduktiv kontraproduktivt kontraproduktiva missriktad missriktat missriktade felaktig felaktigt felaktiga ' +
    'onödig onödigt onödiga otillfredsställande bekymmersam bekymmersamt omotiverad omotiverat omotiverade oroande ogynnsam ' +
    'ogynnsamt långtgående verkningslös verkningslöst beklaglig beklagligt beklagliga betänklig betänkligt oskälig oskäligt ' +
    'otidsenlig överflödig överflödigt överflödiga obehövlig obehövligt obehövliga ogenomförbar ogenomförbart ogenomförbara ' +
    'förhastad förhastat förhastade förfelad förfelat förfelade oklok oklokt okloka orealistisk orealistiskt orealistiska ' +
    'undermålig undermåligt undermåliga ohållbar ohållbart ohållbara oförsvarlig oförsvarligt ' +
    'obalanserad obalanserat obalanserade verklighetsfrämmande ' +
    vague,
  vague,
  /** What courts and agencies decide on, one by one. */
  case:
    'ansökan ansökningar ansökningen anmälan anmälningar begäran stämningsansökan talan överklagande överklagandet överklaganden ' +
    'ärende ärendet ärenden mål målet yrkande yrkandet',
  /** Of the respondent's own bodies and officials, whose views are known only to those who have read them. */
  ownBodys:
    'nämndens förvaltningens kontorets utskottets arbetsutskottets kommunstyrelsens regionstyrelsens tjänstemännens beredningens ' +
    '-nämndens -förvaltningens -utskottets',
  /** What a bare evaluation must be about to be a stance: the proposal itself, in definite form. */
  theme:
    'förslag förslaget förslagen delförslaget delförslagen bedömning bedömningen bedömningar bedömningarna regleringen åtgärden åtgärderna ändringen ändringarna förändringen förändringarna ' +
    'bestämmelsen bestämmelserna lagen lagändringen lagändringarna modellen ordningen reformen betänkandet delbetänkandet slutbetänkandet utredningen ' +
    'promemorian regelverket införandet inrättandet förtydligandet lydelsen skrivningen definitionen rekommendationen rekommendationerna ' +
    'satsningen satsningarna strategin resonemanget resonemangen slutsatsen slutsatserna föreslagen föreslaget föreslagna föreslås föreslår ' +
    'lösningen upplägget inriktningen avgränsningen grunddragen utformningen ' +
    '-förslag -förslaget -förslagen',
  /** What makes any noun the report's own: "den föreslagna lösningen". */
  ofProposal: 'föreslagen föreslaget föreslagna',
  /** What may be kept as it is, or be enough as it is: "nuvarande ordning bör behållas". */
  kept:
    'ordning ordningen reglering regleringen regler reglerna regelverk regelverket system systemet lagstiftning lagstiftningen ' +
    'bestämmelser bestämmelserna modell modellen ansvarsfördelning ansvarsfördelningen krav kravet kraven nivå nivån',
  /** Verbs by which the respondent evaluates: "finner förslaget rimligt". */
  deem: 'anser finner bedömer tycker ser betraktar menar anses bedöms',
  /** What opens an indirect question: "oklart om förslaget är rimligt". */
  asks:
    'oklart otydligt osäkert tveksamt tveksam tveksamma diskutabelt frågande analyserar analyserat analysera analyseras utreda utreds utreder utretts utrett ' +
    'pröva prövar prövas prövats bedöma bedöms undersöka undersöks diskutera diskuterar diskuterat överväga övervägas övervägt avgöra avgörs klargöra klargörs klarlägga ' +
    'ifrågasätta ifrågasätter ifrågasättas undra undrar framgår redovisar redovisat redovisas belyser belyst belysa',
  /** Stands for a clause or for what was just named: "det är bra att", "detta välkomnas". */
  pointing: 'det detta dessa denna vilket',
  /** What one has, or lacks, for an act: "ser ingen anledning att avstyrka". */
  reason: 'anledning skäl orsak grund',
  /** What one is before one's own act: "är inte beredd att tillstyrka", "finner sig nödsakad att avstyrka". */
  ready: 'beredd beredda berett nödsakad nödsakade nödsakat nödgad nödgade tvungen tvungna stånd',
  /** What an act needs: to be without it is to deny the act, to have it says nothing. */
  prerequisite: 'förutsättningar underlag',
  /** Denies what one would need for an act: "saknar skäl att avstyrka". */
  lacks: 'saknar saknas',
  /** With "inte", words that deny what their clause says, as those of `deem` do. */
  believes: 'tror se finna anse visat visats styrkt klarlagt övertygad övertygade övertygat',
  /** Governors of what is doubted, demanded or supposed; the preposition behind them is left out: "tvivlar på att", "inget talar för att". */
  leavesOpen:
    'talar tvivlar betvivlar tvivla påstå påstående påståendet hävda hävdar visa visas säkerställa säkerställas säkerställer förutsätter förutsätta ' +
    'avgörande viktigt angeläget krävs kräver nödvändigt väsentligt',
  /** With "på att": what a report builds on is supposed, and nobody's judgement. */
  rests: 'bygger grundas grundar vilar baseras',
  /** What is taken for granted or hoped for: "Utgångspunkten är att …". */
  premise: 'utgångspunkten tanken avsikten förhoppningen',
  /** Verbs that take a risk or a problem away. */
  averts:
    'minskar minska minskas minimerar minimera undviker undvika undviks motverkar motverka motverkas förebygger förebygga förebyggs hanterar hantera åtgärdar åtgärda åtgärdas löser lösa ' +
    'avhjälper avhjälpa begränsar reducerar reducera eliminerar eliminera avvärja förhindrar förhindra förhindras upptäcker upptäcka identifierar identifiera ' +
    'bekämpar bekämpa stävjar stävja undanröjer undanröja minskad minskat minskade',
  /** The same of what stands before them: "så att oklarheter undviks". */
  averted:
    'minskas undviks undvikas motverkas förebyggs förebyggas förhindras åtgärdas avhjälps avhjälpas elimineras undanröjs undanröjas upptäcks upptäckas stävjas minimeras',
  /** "utan risk", "utan att" */
  without: 'utan',
  /** Finite verbs of arguments, which a negation follows: "försvårar inte arbetet". */
  finite:
    'riskerar försvårar försämrar försvagar urholkar undergräver underminerar snedvrider skadar hotar äventyrar hämmar fördröjer försenar förskjuter missgynnar drabbar ' +
    'tvingar splittrar åsidosätter komplicerar kränker förvirrar fördyrar minskar begränsar omöjliggör oroar saknar brister ' +
    'stärker förstärker förbättrar underlättar främjar förenklar tydliggör strider bidrar',
  /** Words of what may come and has not. */
  danger: 'risk risken risker riskerna riskerar riskera befarar befaras befara',
  /** The state of things today, whose faults speak for a change. */
  today:
    'idag dag dagens dagsläget nuläget nuvarande befintlig befintligt befintliga rådande hittills pandemin',
  /** Those a proposal is about; what is said of them tells who they are: "personer som saknar bostad". */
  persons:
    'person personer personerna den de dem individ individer individerna människa människor barn barnen barnet unga ungdomar elev elever eleverna kvinna kvinnor kvinnorna män ' +
    'patient patienter patienterna familj familjer familjerna grupp grupper gruppen grupperna målgrupp målgrupper målgruppen anhöriga brukare studenter arbetstagare anställda ' +
    'enskild enskilde enskilda medborgare konsumenter kunder någon några ingen vuxna äldre flickor pojkar sökande offer brottsoffer ' +
    'arbetssökande asylsökande hushåll boende hyresgäster vårdnadshavare föräldrar invånare',
  /** What opens a wish with "att" or "av": "viktigt att", "vikten av". */
  wish: 'viktigt viktig angeläget väsentligt avgörande nödvändigt centralt vikten betydelsen',
  /** "annars", and the "annat" of "i annat fall". */
  otherwise: 'annars annat',
  /** "högre än annars" compares. */
  than: 'än',
  /** What there is to carry a task out with. */
  means:
    'ram ramar ramen ramarna resurser resurserna medel anslag anslagen budget budgetramar finansiering bemanning',
  /** What is to come instead. */
  proposed:
    'förslag förslaget förslagen delförslaget delförslagen föreslagen föreslaget föreslagna föreslås föreslår betänkandet utredningen ' +
    'utredarens utredningens promemorian reformen införandet inrättandet ändringen ändringarna förändringen förändringarna -förslag -förslaget -förslagen',
  /** After what is granted, what comes next may be criticism. */
  contrast: 'men dock däremot samtidigt emellertid likväl tyvärr',
  /** What an act is for: "i syfte att", "för att". */
  purpose: 'för syfte syftar syftet ändamål',
  /** Verbs by which somebody says or finds something; their subject holds what the clause judges. */
  tells:
    'beskriver konstaterar redogör lyfter pekar framhåller bedömer anser menar föreslår anger uppger fastslår hävdar skriver noterar påpekar understryker betonar poängterar ' +
    'anges konstateras fastslås framhålls hävdas sägs anförs uppges framförde anförde hävdade',
  /** The last word before the "att" of what somebody has found or said: "har bedömt att", "slår fast att". */
  found:
    'redovisas redovisat bedömt funnit ansett konstaterat angett angivit uttalat anfört anförs menat uppgett uppgivit hävdat framhållit påpekat framfört ' +
    'framförs framgår framkommer slutsatsen fast från till med resonerar argumenterar beskrivs nämns påtalas',
  /** Who holds what nobody in particular does: "vissa menar att". */
  some: 'vissa andra många somliga kritiker',
  /** With "som" before them, words that tell which things are meant: "de ingripanden som anses nödvändiga". */
  judged: 'anses bedöms',
  /** Of another of one's own answers: "har i ett remissvar tillstyrkt". */
  another: 'ett andra flera',
  /** With "inte", words that draw no conclusion: "innebär inte att vi tillstyrker". */
  implies: 'innebär innebära betyder betyda medför',
  /** Puts a stance in the past: "har tidigare tillstyrkt". */
  earlier: 'tidigare dåvarande',
  /** Brings it back: "vidhåller vad vi tidigare har framfört". */
  keeps: 'vidhåller upprepar fortfarande alltjämt fortsatt återigen kvarstår',
  /** Grants what a "men" then leaves behind: "ser visserligen positivt på". */
  concession: 'visserligen förvisso',
  /** "är inte principiellt emot …, men": not to be against something as such. */
  inPrinciple: 'principiellt princip',
  /** With "om", words that suppose what one does not want: "om regeringen trots detta går vidare". */
  despite: 'ändå trots likväl likafullt',
  /** What opens a condition: "Om finansieringen löses …". */
  if: 'om ifall',
  /** Of second rank and lower: "I andra hand …". */
  lowerRank: 'andra tredje',
  /** With "lika" before them, words that deny: "Lika lite instämmer vi …". */
  little: 'lite litet',
  /** What opens a clause that is supposed or asked, and not said: "om kommunen tillstyrker", "oavsett om". */
  hypothetical: 'om ifall huruvida såvida innan tills oavsett',
} as const;

export type WordClass = keyof typeof classes;
