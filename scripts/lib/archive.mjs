// @ts-check

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/**
 * The names of the files in a zip archive, as its central directory lists them.
 * @param {Buffer} archive @returns {string[]} Throws when it is no zip archive.
 */
export function filesInArchive(archive) {
  // The end record stands last, before a comment of at most 64 KB.
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < 0) throw new Error('This is no zip archive.');
  const names = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== entryOfDirectory) throw new Error('The zip archive is damaged.');
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [name = 0, extra = 0, comment = 0] = lengths;
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.filter((name) => !name.endsWith('/'));
}
