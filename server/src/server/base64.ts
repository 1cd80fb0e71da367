/** Bytes in base 64, as JSON carries them. */
export function toBase64(bytes: Uint8Array): string {
  // A call takes a limited number of arguments.
  const most = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += most)
    binary += String.fromCharCode(...bytes.subarray(at, at + most));
  return btoa(binary);
}
