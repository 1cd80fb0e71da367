/** xmllint, which says whether a file is what a schema asks for. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ensureProgram, onPath } from '../../scripts/lib/programs.mjs';

const execute = promisify(execFile);

/** Rejects with what is wrong where a file is not valid against a schema (XSD). */
export async function validate(file: string, schema: string): Promise<void> {
  const xmllint = await ensureProgram(
    {
      find: onPath('xmllint'),
      debian: 'libxml2-utils',
      why: 'The tests of documents need xmllint',
      advice: 'Install the package "libxml2-utils".',
    },
    console.log,
  );
  await execute(xmllint, ['--noout', '--nonet', '--schema', schema, file]);
}
