/** File names in URIs, as strings: the core knows no file system. */

/** The folder a URI is in, without a slash at its end: "file:///remiss" for "file:///remiss/svar.txt". */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The last part of a URI, decoded: "förslag.txt". */
export function baseName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a URI's last part is a name, however its letters are composed. */
export function isNamed(uri: string, name: string): boolean {
  return baseName(uri).normalize() === name.normalize();
}
