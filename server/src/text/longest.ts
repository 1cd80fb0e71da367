/** No answer is longer; a text that is would hold up everything else. In UTF-16 units. */
export const longestText = 5_000_000;
