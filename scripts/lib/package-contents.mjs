// @ts-check
// What the package that users install may hold, and must hold.

/**
 * No more than this, in bytes. Half of it is the importer, which holds the readers of PDF and Word files and is loaded
 * when something is imported; what is loaded where people work is the other half.
 */
export const sizeLimit = 2 * 1024 * 1024;

/** Files that tell what the package is. Besides these it holds what package.json names, and the bundles below. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(?:\.nls(?:\.[a-z-]+)?)?\.json$/,
  /^extension\/(?:readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/language-configuration\.json$/,
  /^extension\/(?:l10n|schemas|syntaxes)\/[a-zA-Z0-9.-]+\.json$/,
];

/** Bundles that no part of package.json names: the extension starts them. */
const bundles = [
  'dist/server.js',
  'dist/worker.js',
  'dist/importer.js',
  'dist/export.js',
  'dist/matrix.js',
  'dist/matrix.css',
];

/**
 * What is wrong with a package, a line each; nothing when it is right.
 * @param {object} contents
 * @param {readonly string[]} contents.files Their names in the archive.
 * @param {number} contents.size Of the archive, in bytes.
 * @param {unknown} contents.manifest package.json, whose paths ("./dist/extension.js", "images/icon.png") must be there.
 * @returns {string[]}
 */
export function faultsOfPackage({ files, size, manifest }) {
  const needed = new Set([...bundles, ...pathsIn(manifest)]);
  const faults = files
    .filter((file) => !allowed.some((pattern) => pattern.test(file)))
    .filter((file) => !needed.has(file.replace(/^extension\//, '')))
    .map((file) => `${file} does not belong in the package`);
  for (const path of needed) {
    const found = files.some((file) => file === `extension/${path}` || file.startsWith(`extension/${path}/`));
    if (!found) faults.push(`${path} is missing from the package`);
  }
  if (size > sizeLimit) {
    faults.push(`the package holds ${kilobytes(size)}, and ${kilobytes(sizeLimit)} is the limit`);
  }
  return faults;
}

/** @param {number} bytes "284 KB" */
export function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1024)} KB`;
}

/**
 * The relative paths among the strings of a value, without their "./".
 * @param {unknown} value @returns {string[]}
 */
function pathsIn(value) {
  if (typeof value === 'string') {
    return /^(?:\.\/[\w./-]+|images\/[\w.-]+)$/.test(value) ? [value.replace(/^\.\//, '')] : [];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
}
