import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotations } from '../../../server/src/export/annotations';
import { compilations } from '../../../server/src/export/compilation';
import { csv } from '../../../server/src/export/csv';
import { html } from '../../../server/src/export/html';
import { markdown, markdownTable } from '../../../server/src/export/markdown';
import { answerName, compilationName, fromCommonFolder } from '../../../server/src/export/names';
import { decided, overall, showFile, twoInquiries } from './answers';

describe('CSV', () => {
  it('opens in Swedish Excel: a mark of byte order, semicolons, line ends of Windows', () => {
    assert.equal(
      csv([
        ['Å', 'b;c'],
        ['d"e', 3],
      ]),
      '\uFEFFÅ;"b;c"\r\n"d""e";3\r\n',
    );
  });
  it('lets no cell be a formula', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const written = csv([[cell]])
          .slice(1, -2)
          .replace(/^"/, '');
        assert.doesNotMatch(written, /^[=+\-@\t\r]/);
      }),
    );
  });
  it('is read back as it was written, formulas aside', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (row) => {
        assert.deepEqual(readCsv(csv([row])), [row]);
      }),
    );
  });
});

describe('Markdown', () => {
  const snapshot = decided();

  it('says each proposal with counts, positions in order, names, quotes, file and line', () => {
    const text = markdown(compilations(snapshot), showFile);
    const proposal = text.slice(text.indexOf('## 5.4'));
    assert.match(proposal, /^## 5\.4 Anställa läkare\n\n_Proposal_\n\n2 of 3 respondents/);
    assert.ok(proposal.indexOf('### Is doubtful (1 of 2)') < proposal.indexOf('### Opposes (1 of 2)'));
    assert.match(
      proposal,
      /\*\*Botkyrka kommun\*\*: "Kommunen avstyrker .*" \(botkyrka\.txt:11; read by machine\)/,
    );
    assert.match(proposal, /Say nothing of it \(1\): Region Skåne\./);
  });
  it('says first where all stand on the whole, with the words or how they are read', () => {
    const text = markdown(compilations(overall()), showFile);
    const whole = text.slice(text.indexOf('## The whole answer'), text.indexOf('## 4.1'));
    assert.match(whole, /^## The whole answer\n\nThe answers as a whole \(6\): 1 for/);
    assert.match(
      whole,
      /### Supports \(1 of 6\)\n\n- \*\*Salems kommun\*\*: "Kommunen tillstyrker förslagen\."/,
    );
    assert.match(whole, /\(salem\.txt:5; read by machine; The words here support the proposal\.\)/);
    assert.match(
      whole,
      /\*\*Nacka kommun\*\*: \(Nothing is said about the whole, but the sections agree\.\) \(nacka\.txt:7; read by machine\)/,
    );
    assert.match(whole, /"Det är för dyrt\." \(svea\.txt:7; decided by Anna, read as: supports; /);
  });
  it('keeps what an answer says from being markup', () => {
    assert.match(markdown(compilations(snapshot), showFile), /"=SUMMA\(A1\)" \\<b\\>/);
  });
  it('keeps a table’s cells apart', () => {
    assert.equal(
      markdownTable([
        ['a|b', 'c\nd'],
        ['\\', 1],
      ]),
      '| a\\|b | c d |\n| --- | --- |\n| \\\\ | 1 |\n',
    );
  });
});

describe('HTML', () => {
  const page = html(compilations(decided()), showFile, 'sv');

  it('is one page with its language, title and no door to the network', () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="sv">/);
    assert.match(page, /<title>SOU 2024:72 Läkare &amp; vård<\/title>/);
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script|src=|url\(|@import/);
  });
  it('lets no words of an answer be markup', () => {
    assert.doesNotMatch(page, /<b>\./);
    assert.match(page, /&lt;b&gt;\./);
  });
  it('says where all stand on the whole', () => {
    const whole = /<section id="i1-whole">.*?<\/section>/s.exec(page)![0];
    assert.match(whole, /The answers as a whole \(3\): /);
    assert.equal(whole.match(/<li>/g)!.length, 3);
    assert.match(whole, /<b>Botkyrka kommun<\/b> <q>\(Nothing is said about the whole/);
  });
  it('leads from the list to each proposal', () => {
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g))
      assert.ok(page.includes(`id="${target}"`), target);
  });
});

describe('Annotations', () => {
  const snapshot = decided();
  interface Item {
    readonly id: string;
    readonly creator: { readonly type: string; readonly name: string };
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
    readonly target: {
      readonly source: string;
      readonly selector?: readonly Record<string, string | number>[];
    };
  }
  const collection = JSON.parse(annotations(compilations(snapshot), snapshot, showFile)) as {
    readonly id: string;
    readonly total: number;
    readonly first: { readonly id: string; readonly items: readonly Item[] };
  };
  const { total, first } = collection;

  it('point at the words by quote and by characters, of which an emoji is one', () => {
    const item = first.items.find(({ target }) => target.source === 'botkyrka.txt')!;
    const [quote, place] = item.target.selector!;
    const { text } = snapshot.document('file:///remiss/botkyrka.txt')!;
    const characters = [...text].slice(Number(place!['start']), Number(place!['end'])).join('');
    assert.equal(characters, quote!['exact']);
    assert.match(characters, /👍/);
    assert.ok(text.includes(`${quote!['prefix']}${quote!['exact']}${quote!['suffix']}`));
  });
  it('tell the line, and the file by an address', () => {
    const { target } = first.items.find(({ target }) => target.source === 'botkyrka.txt')!;
    const fragment = target.selector!.find(({ type }) => type === 'FragmentSelector')!;
    const [from] = String(fragment['value']).replace('line=', '').split(',');
    const { text } = snapshot.document('file:///remiss/botkyrka.txt')!;
    const { exact } = target.selector![0]!;
    assert.ok(text.split('\n')[Number(from)]!.startsWith(String(exact).split('\n')[0]!));
    const odd = annotations(compilations(snapshot), snapshot, () => 'Svar #1 å?.txt');
    assert.match(odd, /"source": "Svar%20%231%20%C3%A5%3F\.txt"/);
  });
  it('have an identifier each, the same every time', () => {
    const ids = [collection, first, ...first.items].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const again = annotations(compilations(snapshot), snapshot, showFile);
    for (const id of ids) assert.ok(again.includes(id));
  });
  it('keep the machine’s reading beside the person’s decision', () => {
    const court = first.items.filter(({ target }) => target.source === 'domstol.txt');
    assert.deepEqual(
      court.map(({ creator, body }) => [creator.type, creator.name, body[0]!.value, body.at(-1)!.value]),
      [
        ['Software', 'Remissvar', 'supports', 'Svea hovrätt'],
        ['Person', 'Anna Å', 'is doubtful', 'Se stycke 2'],
        ['Software', 'Remissvar', 'supports', 'Nothing is said about the whole, but the sections agree.'],
      ],
    );
    assert.equal(total, first.items.length);
  });
  it('point at the words on the whole, and at the file where there are none', () => {
    const snapshot = overall();
    const text = annotations(compilations(snapshot), snapshot, showFile);
    const { items } = (JSON.parse(text) as typeof collection).first;
    const whole = items.filter(({ body }) => body.some(({ value }) => value === 'SOU 2024:72'));
    const quotes = whole.map(({ target, creator }) => [
      target.source,
      target.selector?.[0]!['exact'],
      creator.type,
    ]);
    assert.deepEqual(quotes.sort(), [
      ['gota.txt', undefined, 'Person'],
      ['gota.txt', undefined, 'Software'],
      ['nacka.txt', undefined, 'Software'],
      ['salem.txt', 'Kommunen tillstyrker förslagen.', 'Software'],
      ['skane.txt', undefined, 'Software'],
      ['svea.txt', 'Det är för dyrt.', 'Person'],
      ['svea.txt', 'Det är för dyrt.', 'Software'],
      ['tibro.txt', undefined, 'Software'],
    ]);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });
});

describe('Names of exported files', () => {
  const snapshot = decided();

  it('say what is in them, and suit every file system', () => {
    assert.equal(compilationName(compilations(snapshot), 'annotations'), 'Compilation SOU 2024-72.jsonld');
    assert.equal(
      compilationName(compilations(twoInquiries()), 'csv'),
      'Compilation SOU 2024-72, SOU 2025-1.csv',
    );
  });
  it('are those that ministries ask for, where the dossier is known', () => {
    const named = (file: string, from = snapshot) => answerName(from.document(`file:///remiss/${file}`)!);
    assert.equal(named('botkyrka.txt'), 'S2024-01966 Botkyrka kommun.docx');
  });
  it('name the answers from the folder they share', () => {
    const show = fromCommonFolder(['file:///r/a/x%20y.txt', 'file:///r/b/z.txt']);
    assert.equal(show('file:///r/a/x%20y.txt'), 'a/x y.txt');
    assert.equal(fromCommonFolder(['file:///r/a.txt'])('file:///r/a.txt'), 'a.txt');
  });
});

/** Reads semicolon-separated values; the mark of byte order and the last line end aside. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at++) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ';' || character === '\r')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (character === '\r' && at + 2 < text.length) rows.push([]);
      if (character === '\r') at++;
    } else cell += character;
  }
  return rows;
}
