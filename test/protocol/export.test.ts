import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Exported, ExportedFile, ExportParams } from '../../server/src/protocol';
import { exportAnswerRequest, exportRequest } from '../../server/src/protocol';
import { remissvar } from './commandLine';
import { folderWith, seeds, Session, uriOf } from './session';

const answer = (name: string, inquiry: string) =>
  `${name}\n\nYttrande över betänkandet ${inquiry}\n\n5.4 Läkare\n\n${name} tillstyrker förslaget.\n`;
const two = () =>
  folderWith({
    'a.remissvar': answer('Salems kommun', 'SOU 2024:72'),
    'b.remissvar': answer('Solna stad', 'SOU 2025:1'),
  });

describe('The command export', () => {
  it('writes a Word document named after its contents, and says so', () => {
    const folder = folderWith({});
    const { code, out, err } = remissvar(['export', seeds], { cwd: folder });
    assert.deepEqual([code, out, err], [0, '', 'Skrev Sammanställning SOU 2024-72.docx.\n']);
    const files = unzipSync(fs.readFileSync(path.join(folder, 'Sammanställning SOU 2024-72.docx')));
    assert.match(strFromU8(files['word/document.xml']!), /motsätter sig/);
    assert.deepEqual(fs.readdirSync(folder), ['Sammanställning SOU 2024-72.docx']);
  });
  it('writes to standard output where that is asked for', () => {
    const { code, out } = remissvar(['export', '--format', 'md', '--output', '-', seeds]);
    assert.equal(code, 0);
    assert.match(out, /^# SOU 2024:72 [^\n]*\n\n3 remissinstanser har svarat\./);
    assert.match(out, /\(botkyrka-kommun\.txt:287; maskinläst\)/);
  });
  it('writes over nothing unasked', () => {
    const folder = folderWith({ 'ut.csv': 'mitt' });
    const args = ['export', '--format', 'csv', '--output', 'ut.csv', seeds];
    const { code, err } = remissvar(args, { cwd: folder });
    assert.deepEqual([code, err], [2, 'ut.csv finns redan. --overwrite skriver över filen.\n']);
    assert.equal(fs.readFileSync(path.join(folder, 'ut.csv'), 'utf8'), 'mitt');
    assert.equal(remissvar([...args, '--overwrite'], { cwd: folder }).code, 0);
    assert.match(fs.readFileSync(path.join(folder, 'ut.csv'), 'utf8'), /^\uFEFFRemiss;/);
  });
  it('asks which inquiry where a format holds one', () => {
    const folder = two();
    const args = ['export', '--format', 'qdpx', '.'];
    const { code, err } = remissvar(args, { cwd: folder });
    assert.equal(code, 2);
    assert.match(err, /^qdpx rymmer bara en remiss\. Välj en med --inquiry: SOU 2024:72, SOU 2025:1\.$/m);
    const { code: chosen } = remissvar([...args, '--inquiry', 'sou 2025:1'], { cwd: folder });
    assert.equal(chosen, 0);
    const files = unzipSync(fs.readFileSync(path.join(folder, 'Sammanställning SOU 2025-1.qdpx')));
    assert.match(strFromU8(files['project.qde']!), /name="Solna stad"/);
  });
  it('names the inquiries there are where it is asked for another', () => {
    const { code, err } = remissvar(['export', '--inquiry', 'Ds 2020:1', seeds]);
    assert.equal(code, 2);
    assert.match(err, /^Det finns inga remissvar om Ds 2020:1, bara om SOU 2024:72\.$/m);
  });
  it('writes each answer as a Word document, named as the ministry asks', () => {
    const folder = folderWith({});
    const { code } = remissvar(['export', '--answers', path.join(seeds, 'botkyrka-kommun.txt')], {
      cwd: folder,
    });
    assert.equal(code, 0);
    assert.deepEqual(fs.readdirSync(folder), ['S2024-01966 Botkyrka kommun.docx']);
  });
  it('says what could not be written, and leaves no half file', () => {
    const folder = folderWith({ 'a.remissvar': answer('Salems kommun', 'SOU 2024:72'), hinder: 'en fil' });
    const { code, err } = remissvar(['export', '--output', 'hinder/ut.docx', '.'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(err, /^hinder\/ut\.docx sparades inte: /m);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['a.remissvar', 'hinder']);
  });
  it('says so when there is nothing', () => {
    const { code, err } = remissvar(['export', folderWith({ 'inköp.txt': 'mjölk' })]);
    assert.deepEqual([code, err], [2, 'Inga remissvar hittades.\n']);
  });
});

describe('Exports over the protocol', () => {
  let session: Session;
  let folder: string;
  const ask = (params: ExportParams) => session.connection.sendRequest<Exported>(exportRequest, params);

  before(async () => {
    folder = two();
    session = await Session.start({ folders: [folder] });
    await session.read();
  });
  after(() => session.stop());

  it('are a file with a name', async () => {
    const found = await ask({ format: 'csv' });
    assert.ok(found.kind === 'file');
    assert.equal(found.name, 'Sammanställning SOU 2024-72, SOU 2025-1.csv');
    assert.match(Buffer.from(found.content, 'base64').toString('utf8'), /Solna stad;kommun;tillstyrker;/);
  });
  it('ask back where the format holds one inquiry', async () => {
    const found = await ask({ format: 'qdpx' });
    assert.ok(found.kind === 'chooseInquiry');
    assert.deepEqual(found.inquiries, [
      { id: 'sou 2024:72', name: 'SOU 2024:72' },
      { id: 'sou 2025:1', name: 'SOU 2025:1' },
    ]);
    const chosen = await ask({ format: 'qdpx', inquiry: found.inquiries[1]!.id });
    assert.ok(chosen.kind === 'file');
    assert.equal(Buffer.from(chosen.content, 'base64').toString('latin1', 0, 2), 'PK');
  });
  it('are one answer as a document, and nothing where there is none', async () => {
    const of = (name: string) =>
      session.connection.sendRequest<ExportedFile | null>(exportAnswerRequest, {
        textDocument: { uri: uriOf(path.join(folder, name)) },
      });
    assert.equal((await of('a.remissvar'))?.name, 'a.docx');
    assert.equal(await of('c.remissvar'), null);
  });
});
