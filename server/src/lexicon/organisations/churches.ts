import { readTable } from './organisation';

/** Churches and religious communities: those with state grants under lagen (1999:932), https://www.myndighetensst.se. */
const table = `
Svenska kyrkan | Svenska kyrkans nationella nivå | Kyrkostyrelsen
Equmeniakyrkan
Pingst – fria församlingar i samverkan | Pingst – FFS
Evangeliska Frikyrkan | EFK
Evangeliska Fosterlands-Stiftelsen | EFS
Stockholms katolska stift | Katolska kyrkan i Sverige | Katolska kyrkan
Frälsningsarmén
Svenska Alliansmissionen
Adventistsamfundet
Sveriges kristna råd
Svenska Evangeliska Alliansen
Judiska Centralrådet
Judiska Församlingen i Stockholm
Islamiska Förbundet i Sverige
Islamiska Samarbetsrådet
Förenade Islamiska Föreningar i Sverige
Sveriges buddhistiska samarbetsråd
Svenska kyrkans arbetsgivarorganisation
Alevitiska Riksförbundet i Sverige
Islamiska Shiasamfunden i Sverige
Jehovas vittnen
Jesu Kristi Kyrka av Sista Dagars Heliga
Sveriges Frikyrkosamråd
Sveriges Muslimska Förbund
Sveriges Muslimska Råd
Syrisk-ortodoxa kyrkan
Göteborgs stift
Härnösands stift
Karlstads stift
Linköpings stift
Luleå stift
Lunds stift
Skara stift
Stockholms stift
Strängnäs stift
Uppsala stift
Visby stift
Västerås stift
Växjö stift
`;

export const churches = () => readTable('kyrka', table);
