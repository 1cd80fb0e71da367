/** Forms of the verbs that the lexicon names with `@` and of some that its classes or a user's own phrases may hold. */
export interface VerbForms {
  readonly infinitive: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly supine: readonly string[];
  readonly passive: readonly string[];
}

/** One verb a line: infinitive | present | past | supine | passive. Variants ("stödjer", "stöder") side by side. */
const table = `
acceptera | accepterar | accepterade | accepterat | accepteras accepterades
anse | anser | ansåg | ansett | anses ansågs
ansluta | ansluter | anslöt | anslutit |
avböja | avböjer | avböjde | avböjt |
avstyrka | avstyrker | avstyrkte | avstyrkt | avstyrks avstyrkes avstyrkas avstyrktes
avstå | avstår | avstod | avstått |
avvisa | avvisar | avvisade | avvisat | avvisas avvisades
avråda | avråder | avrådde avrådda | avrått | avråds avrådes
befara | befarar | befarade | befarat | befaras befarades
beklaga | beklagar | beklagade | beklagat | beklagas
bejaka | bejakar | bejakade | bejakat | bejakas
bifalla | bifaller | biföll | bifallit | bifalls bifalles bifallas
biträda | biträder | biträdde | biträtt | biträds biträdes biträdas
dela | delar | delade | delat | delas delades
efterfråga | efterfrågar | efterfrågade | efterfrågat | efterfrågas
efterlysa | efterlyser | efterlyste | efterlyst | efterlyses efterlyss
ha | har | hade | haft |
föredra | föredrar | föredrog | föredragit |
förespråka | förespråkar | förespråkade | förespråkat | förespråkas
förkasta | förkastar | förkastade | förkastat | förkastas
förorda | förordar | förordade | förordat | förordas förordades
ge | ger | gav | gett givit | ges
godkänna | godkänner | godkände | godkänt | godkänns godkännas
godta godtaga | godtar godtager | godtog | godtagit | godtas godtages
göra | gör | gjorde | gjort | görs
hysa | hyser | hyste | hyst | hyses
hålla | håller | höll | hållit |
hälsa | hälsar | hälsade | hälsat | hälsas
ifrågasätta | ifrågasätter | ifrågasatte | ifrågasatt | ifrågasätts ifrågasättas ifrågasattes
instämma | instämmer | instämde | instämt | instäms
invända | invänder | invände | invänt | invänds
kritisera | kritiserar | kritiserade | kritiserat | kritiseras
lämna | lämnar | lämnade | lämnat | lämnas
motsätta | motsätter | motsatte | motsatt |
protestera | protesterar | protesterade | protesterat |
rikta | riktar | riktade | riktat | riktas
se | ser | såg | sett | ses
stå | står | stod | stått |
ställa | ställer | ställde | ställt | ställs
stödja stöda | stödjer stöder | stödde | stött | stöds stödjes stödjas stödas stöddes
stötta | stöttar | stöttade | stöttat | stöttas
säga | säger | sade sa | sagt |
ta taga | tar tager | tog | tagit | tas
samtycka | samtycker | samtyckte | samtyckt |
tillstyrka tillstryka | tillstyrker tillstryker | tillstyrkte tillstrykte | tillstyrkt | tillstyrks tillstyrkes tillstyrkas tillstyrktes
tro | tror | trodde | trott |
uppskatta | uppskattar | uppskattade | uppskattat | uppskattas
vara | är | var | varit |
varna | varnar | varnade | varnat |
vända | vänder | vände | vänt |
välkomna | välkomnar | välkomnade | välkomnat | välkomnas välkomnades
yttra | yttrar | yttrade | yttrat |
`;

const words = (cell: string | undefined) => (cell ?? '').trim().split(/\s+/).filter(Boolean);

/** Forms by infinitive; a verb with two infinitives is found under both. */
export const verbs: ReadonlyMap<string, VerbForms> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [infinitive, present, past, supine, passive] = line.split('|').map(words);
      const forms: VerbForms = {
        infinitive: infinitive ?? [],
        present: present ?? [],
        past: past ?? [],
        supine: supine ?? [],
        passive: passive ?? [],
      };
      return forms.infinitive.map((name): [string, VerbForms] => [name, forms]);
    }),
);
