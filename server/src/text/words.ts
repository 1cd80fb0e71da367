/** Words are runs of letters and digits, with what is glued to them: "4.1.", "hälso-", "och/eller". */
const word = /[\p{L}\p{N}]\S*/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}
