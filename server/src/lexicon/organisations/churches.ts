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
`;

export const churches = () => readTable('kyrka', table);
