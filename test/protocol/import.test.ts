/** Import on the command line, as a process of its own. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { remissvar } from './commandLine';
import { folderWith } from './session';

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

function page(municipality: string, words = 'tillstyrker förslaget'): string {
  return `<h1>${municipality}s yttrande över SOU 2024:72</h1><h2>5.4 Läkare</h2><p>${municipality} ${words}.</p>`;
}

const salem = page('Salems kommun');
const report = `Innehåll\n\n4 Läkare ........ 9\n4.1 Avtal ....... 11\n4.2 Ansvar ...... 15\n\n4.1 Avtal\n\nUtredningens förslag: Skriv avtal.\n`;

describe('Import on the command line', () => {
  it('makes a text of each file, notes where it came from, and names those that give none', () => {
    const folder = folderWith({
      'a.html': salem,
      'under/b.html': page('Tibro kommun'),
      'trasig.pdf': '%PDF-1.7 ',
      'tom.docx': '',
      'bomb.docx': bomb(),
      'lösenord.docx': Buffer.from(`\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}`, 'latin1'),
    });
    const { code, out, err } = remissvar(['import', '.'], { cwd: folder });
    assert.equal(code, 2);
    assert.deepEqual(out.trimEnd().split('\n').sort(), [
      'salems-kommun.txt\ta.html\tSalems kommun',
      `${path.join('under', 'tibro-kommun.txt')}\t${path.join('under', 'b.html')}\tTibro kommun`,
    ]);
    assert.deepEqual(err.trimEnd().split('\n').sort(), [
      'bomb.docx packas upp till mer än något dokument rymmer och importeras inte.',
      'lösenord.docx är skyddad med lösenord. Spara den utan lösenord först.',
      'tom.docx är tom.',
      'trasig.pdf är skadad och kan inte läsas.',
    ]);
    assert.match(
      fs.readFileSync(path.join(folder, 'salems-kommun.txt'), 'utf8'),
      /^# Salems kommuns yttrande/,
    );
    assert.match(
      fs.readFileSync(path.join(folder, 'remiss.import.jsonl'), 'utf8'),
      /^\{"fil":"salems-kommun\.txt","källa":"a\.html"/,
    );
    assert.equal(remissvar(['analyse', path.join(folder, 'salems-kommun.txt')]).code, 0);
  });

  it('imports a file once, and replaces nothing unasked', () => {
    const folder = folderWith({ 'a.html': salem });
    const file = path.join(folder, 'salems-kommun.txt');
    assert.equal(remissvar(['import', 'a.html'], { cwd: folder }).code, 0);
    const again = remissvar(['import', 'a.html'], { cwd: folder });
    assert.deepEqual([again.code, again.out], [0, '']);
    assert.equal(again.err, 'a.html är redan importerad, till salems-kommun.txt.\n');

    fs.writeFileSync(path.join(folder, 'a.html'), page('Salems kommun', 'avstyrker förslaget'));
    const refused = remissvar(['import', 'a.html'], { cwd: folder });
    assert.equal(refused.code, 2);
    assert.equal(refused.err, 'a.html: salems-kommun.txt finns redan. Med --overwrite ersätts filen.\n');
    assert.match(fs.readFileSync(file, 'utf8'), /tillstyrker/);
    assert.equal(remissvar(['import', 'a.html', '--overwrite'], { cwd: folder }).code, 0);
    assert.match(fs.readFileSync(file, 'utf8'), /avstyrker/);
    assert.equal(
      fs.readFileSync(path.join(folder, 'remiss.import.jsonl'), 'utf8').trim().split('\n').length,
      1,
    );
  });

  it('counts an answer as that of whom a person has confirmed', () => {
    const folder = folderWith({ 'a.html': page('Förskolans vänner') });
    assert.equal(remissvar(['import', 'a.html'], { cwd: folder }).code, 0);
    const note = path.join(folder, 'remiss.import.jsonl');
    const record = JSON.parse(fs.readFileSync(note, 'utf8')) as { fil: string };
    const confirmed = { ...record, remissinstans: 'Salems kommun', typ: 'kommun', bekräftat: true };
    fs.writeFileSync(note, JSON.stringify(confirmed) + '\n');
    for (const given of ['.', record.fil]) {
      const { out } = remissvar(['positions', given, '--format', 'json'], { cwd: folder });
      const [row] = JSON.parse(out) as { respondent: string; kind: string }[];
      assert.deepEqual([row?.respondent, row?.kind], ['Salems kommun', 'kommun'], given);
    }
  });

  it('knows a changed answer again by what a person has mended, wherever it lies', () => {
    const imported = (args: string[], folder: string, records: string) => {
      assert.equal(remissvar(['import', ...args], { cwd: folder }).code, 0);
      const note = path.join(folder, records);
      const record = JSON.parse(fs.readFileSync(note, 'utf8')) as { fil: string; remissinstans: string };
      const mended = { ...record, remissinstans: 'Patientrådet', typ: 'civilsamhalle', bekräftat: true };
      // As an import in the editor writes it.
      fs.writeFileSync(note, JSON.stringify({ ...mended, gissat: record.remissinstans }) + '\n');
      fs.writeFileSync(path.join(folder, 'a.html'), page('Salems kommun', 'avstyrker förslaget'));
      const { code, out } = remissvar(['import', ...args, '--overwrite'], { cwd: folder });
      assert.equal(code, 0);
      const [again, ...others] = fs.readFileSync(note, 'utf8').trim().split('\n');
      assert.deepEqual(others, []);
      const { fil, remissinstans, typ, bekräftat } = JSON.parse(again!) as Record<string, unknown>;
      assert.deepEqual(
        [fil, remissinstans, typ, bekräftat],
        [record.fil, 'Patientrådet', 'civilsamhalle', true],
      );
      return out;
    };
    const beside = imported(['a.html'], folderWith({ 'a.html': salem }), 'remiss.import.jsonl');
    assert.equal(beside, 'salems-kommun.txt\ta.html\tPatientrådet\n');
    const into = path.join('ny', 'remiss.import.jsonl');
    imported(['a.html', '--into', 'ny'], folderWith({ 'a.html': salem }), into);
  });

  it('puts texts in another folder, and leaves texts in theirs', () => {
    const folder = folderWith({ 'a.html': salem, 'svar.txt': 'Tibro kommun tillstyrker.\n' });
    assert.equal(remissvar(['import', 'a.html', 'svar.txt', '--into', 'ny'], { cwd: folder }).code, 0);
    assert.deepEqual(fs.readdirSync(path.join(folder, 'ny')).sort(), [
      'remiss.import.jsonl',
      'salems-kommun.txt',
      'tibro-kommun.txt',
    ]);
    const { code, err } = remissvar(['import', 'svar.txt'], { cwd: folder });
    assert.deepEqual([code, err], [0, 'svar.txt är redan en textfil och behöver inte importeras.\n']);
  });

  describe('with --report', () => {
    const reported = (folder: string, ...args: string[]) =>
      remissvar(['import', '--report', 'sou.txt', ...args], { cwd: folder });
    const written = (folder: string) => fs.readFileSync(path.join(folder, 'remiss.json'), 'utf8');

    it('takes the sections with a box and their chapter, keeps what stands in remiss.json, and tells what it left out', () => {
      const folder = folderWith({
        'sou.txt': report,
        'remiss.json': '{ "remiss": {}, "förslag": [{ "id": "4.1", "rubrik": "Mitt" }] } // slut\n',
      });
      const { code, out, err } = reported(folder);
      assert.equal(code, 0);
      assert.equal(out, '+ 4\tkapitel\ts. 9\tLäkare\n~ 4.1\tförslag\ts. 11\tAvtal (typ, kapitel, sida)\n');
      const leftOut =
        'remiss.json: utelämnade avsnitt, utan förslag eller bedömning: 1. Med --all-sections förs även de in.\n';
      assert.equal(err, `remiss.json: nya eller kompletterade avsnitt: 2, oförändrade: 0.\n${leftOut}`);
      assert.ok(written(folder).includes('"Mitt"') && written(folder).includes('// slut'));
      assert.ok(!written(folder).includes('4.2'));
      assert.equal(remissvar(['check', 'remiss.json'], { cwd: folder }).code, 0);
      const again = reported(folder);
      assert.deepEqual(
        [again.code, again.out, again.err],
        [0, '', `remiss.json: nya eller kompletterade avsnitt: 0, oförändrade: 2.\n${leftOut}`],
      );
    });

    it('takes all where that is asked for', () => {
      const folder = folderWith({ 'sou.txt': report });
      const { code, out, err } = reported(folder, '--all-sections', '--language', 'en');
      assert.equal(code, 0);
      assert.match(out, /^\+ 4\t.*\n\+ 4\.1\t.*\n\+ 4\.2\t–\ts\. 15\tAnsvar\n$/);
      assert.equal(err, 'remiss.json: 3 sections changed, 0 were there.\n');
      assert.match(written(folder), /"4\.2"/);
    });

    it('takes all of a report that shows no boxes', () => {
      const folder = folderWith({ 'sou.txt': report.slice(0, report.indexOf('Utredningens förslag')) });
      const { code, out, err } = reported(folder);
      assert.equal(code, 0);
      assert.equal(out.split('\n').length, 4);
      assert.equal(err, 'remiss.json: nya eller kompletterade avsnitt: 3, oförändrade: 0.\n');
    });

    it('says in English what it left out', () => {
      const { err } = reported(folderWith({ 'sou.txt': report }), '--language', 'en');
      assert.match(
        err,
        /remiss\.json: sections left out, with neither proposal nor assessment: 1\. --all-sections adds them\.\n$/,
      );
    });
  });

  it('names the file where a folder is read-only, and leaves nothing half written', function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith({ 'a.html': salem, 'ny/x': '' });
    const target = path.join(folder, 'ny');
    fs.chmodSync(folder, 0o755);
    fs.chmodSync(target, 0o555);
    // To root nothing is read-only.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const args = [program, 'import', path.join(folder, 'a.html'), '--into', target];
    const { status, stderr } = spawnSync(process.execPath, args, {
      ...nobody,
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 2, stderr);
    assert.equal(stderr, `${path.join('ny', 'salems-kommun.txt')} sparades inte: mappen är skrivskyddad.\n`);
    assert.deepEqual(fs.readdirSync(target), ['x']);
  });

  it('names the file where the disk is full, and leaves nothing half written', function () {
    const folder = folderWith({
      'a.html': page('Salems kommun', 'anser. '.repeat(40_000)),
      'b.html': page('Tibro kommun'),
      'ny/x': '',
    });
    const target = path.join(folder, 'ny');
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', target], { stdio: 'ignore' });
    } catch {
      // Only root can make a small disk.
      this.skip();
    }
    try {
      const { code, out, err } = remissvar(['import', '.', '--into', 'ny'], { cwd: folder });
      assert.equal(code, 2);
      assert.equal(err, `${path.join('ny', 'salems-kommun.txt')} sparades inte: disken är full.\n`);
      assert.match(out, /tibro-kommun\.txt/);
      assert.deepEqual(fs.readdirSync(target).sort(), ['remiss.import.jsonl', 'tibro-kommun.txt']);
    } finally {
      execFileSync('umount', [target]);
    }
  });
});

/** A Word file that says that it unpacks to four gigabytes. */
function bomb(): Uint8Array {
  const archive = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<w/>'),
  });
  const name = Buffer.from(archive).toString('latin1').lastIndexOf('word/document.xml');
  new DataView(archive.buffer).setUint32(name - 46 + 24, 0xffff0000, true);
  return archive;
}
