/** Bytes as messages carry them, between programs that share no other way to name them. */

/** `String.fromCharCode` takes its characters as arguments, and an engine takes only so many. */
const chunk = 0x8000;

/** Bytes in base 64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}

/** The bytes of a text in base 64. Throws where it is none. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
