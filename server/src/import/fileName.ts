/** The longest name of a file that we give, its ending left out. */
const longest = 80;

/** A file's name without its ending: "Remissvar Botkyrka" for "Remissvar Botkyrka.pdf". */
export function fileStem(name: string): string {
  return name.replace(/\.[A-Za-z\d]{1,9}$/, '');
}

/** Small letters without marks: "vasterbotten" for "Västerbotten". */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');
}

/** The name of the file that holds a respondent's answer, fit for every file system: "botkyrka-kommun.txt". */
export function answerFileName(respondent: string): string {
  const plain = plainLetters(respondent)
    .replaceAll('&', ' och ')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  // Windows keeps some names for devices.
  const isTaken = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(plain);
  return `${plain === '' || isTaken ? `svar-${plain}`.replace(/-$/, '') : plain}.txt`;
}

/** The same name with a number: "botkyrka-kommun-2.txt". */
export function numbered(fileName: string, number: number): string {
  return `${fileStem(fileName)}-${number}.txt`;
}
