/** The head of a Word file's first page: where a letter has its dossier, its date and who writes. */

/**
 * The parts of a file whose text is the head of the first page; null where it has none. The other heads repeat it, or
 * number pages. ISO 29500-1, 17.10.5 (`headerReference`) and 17.10.6 (`titlePg`).
 */
export function firstPageHead(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> | null {
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name))!;
  const section = firstSection(xmlOf(parts, main));
  const isApart = /<w:titlePg(?: w:val="(?:1|true|on)")? ?\/>/.test(section);
  const head = relatedPart(parts, main, headOf(section, isApart ? 'first' : 'default'));
  if (head === null) return null;
  const text = xmlOf(parts, head)
    .replace(/<w:hdr(?=[ >])/, '<w:document')
    .replace(/(<w:document[^>]*>)/, '$1<w:body>')
    .replace('</w:hdr>', '</w:body></w:document>');
  const made = new Map(parts).set(main, new TextEncoder().encode(text));
  const relations = parts.get(relationsOf(head));
  if (relations) made.set(relationsOf(main), relations);
  else made.delete(relationsOf(main));
  return made;
}

/** How the first section of a document is set; empty where nothing says. */
function firstSection(xml: string): string {
  const start = xml.search(/<w:sectPr[ >]/);
  const end = xml.indexOf('</w:sectPr>', start);
  return start < 0 || end < 0 ? '' : xml.slice(start, end);
}

/** The identifier of a section's head. */
function headOf(section: string, kind: 'first' | 'default'): string | null {
  for (const [reference] of section.matchAll(/<w:headerReference [^>]*>/g)) {
    if (attribute(reference, 'w:type') === kind) return attribute(reference, 'r:id');
  }
  return null;
}

/** The part that another one knows by an identifier; null where there is none. */
function relatedPart(parts: ReadonlyMap<string, Uint8Array>, from: string, id: string | null): string | null {
  for (const [relation] of xmlOf(parts, relationsOf(from)).matchAll(/<Relationship [^>]*>/g)) {
    if (id === null || attribute(relation, 'Id') !== id) continue;
    const target = attribute(relation, 'Target') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `word/${target}`;
    return parts.has(name) ? name : null;
  }
  return null;
}

/** Where a part's relations to other parts stand: "word/_rels/header1.xml.rels" for "word/header1.xml". */
function relationsOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function xmlOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}
