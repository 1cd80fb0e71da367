import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { Range } from '../text/range';

/**
 * What can be wrong with a `remiss.json`. `args` of each:
 * - `syntax` [the parser's code]            - `notAnObject` []
 * - `unknownKey` [key, known keys]          - `repeatedKey` [key]
 * - `wrongType` [key, what it should be]    - `missingKey` [key]
 * - `unknownValue` [key, value, known values]
 * - `notADate` [value]                      - `notASection` [value]
 * - `repeatedSection` [number]              - `emptyPhrase` []
 */
export type RemissFaultCode =
  | 'syntax'
  | 'notAnObject'
  | 'unknownKey'
  | 'repeatedKey'
  | 'wrongType'
  | 'missingKey'
  | 'unknownValue'
  | 'notADate'
  | 'notASection'
  | 'repeatedSection'
  | 'emptyPhrase';

/** Something wrong in `remiss.json`, with the words that are wrong. */
export interface RemissFault extends Range {
  readonly code: RemissFaultCode;
  readonly args: readonly string[];
}

/** What a value of each type is called where a fault names it. */
export type ValueType = 'string' | 'list' | 'object' | 'boolean' | 'number';

/** A string in the file and where it stands, quotation marks included. */
export interface Text extends Range {
  readonly text: string;
}

export function rangeOf(node: Node): Range {
  return { start: node.offset, end: node.offset + node.length };
}

/** Reads JSON with comments, notes what is wrong, and goes on with what is right. */
export class JsonReader {
  readonly faults: RemissFault[] = [];
  readonly root: Node | undefined;

  constructor(source: string) {
    const errors: ParseError[] = [];
    try {
      this.root = parseTree(source, errors, { allowTrailingComma: true });
    } catch {
      // The parser recurses: a thousand brackets in a row are no remiss.json.
      this.fault('syntax', { start: 0, end: Math.min(1, source.length) }, 'TooDeep');
    }
    for (const { error, offset, length } of errors) {
      this.fault('syntax', { start: offset, end: offset + length }, printParseErrorCode(error));
    }
    if (!this.root && !this.faults.length) this.fault('notAnObject', { start: 0, end: source.length });
  }

  fault(code: RemissFaultCode, range: Range, ...args: string[]): void {
    this.faults.push({ code, start: range.start, end: range.end, args });
  }

  /** The values of an object by key, each key known; null where the node is no object. */
  object(node: Node, name: string, known: readonly string[]): Map<string, Node> | null {
    if (node.type !== 'object') {
      if (name) this.fault('wrongType', rangeOf(node), name, 'object');
      else this.fault('notAnObject', rangeOf(node));
      return null;
    }
    const values = new Map<string, Node>();
    for (const [key, value] of (node.children ?? []).map((property) => property.children ?? [])) {
      if (!key) continue;
      const name = String(key.value);
      if (!known.includes(name)) this.fault('unknownKey', rangeOf(key), name, known.join(', '));
      else if (values.has(name)) this.fault('repeatedKey', rangeOf(key), name);
      else if (value) values.set(name, value);
    }
    return values;
  }

  /** The items of a list; none where the node is absent or no list. */
  list(node: Node | undefined, name: string): readonly Node[] {
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    this.fault('wrongType', rangeOf(node), name, 'list');
    return [];
  }

  /** A string that says something; null where the node is absent, empty or no string. */
  string(node: Node | undefined, name: string): Text | null {
    if (!node) return null;
    const value: unknown = getNodeValue(node);
    if (typeof value === 'string') return value.trim() ? { text: value.trim(), ...rangeOf(node) } : null;
    this.fault('wrongType', rangeOf(node), name, 'string');
    return null;
  }

  /** True or false; false where the node is absent or neither. */
  boolean(node: Node | undefined, name: string): boolean {
    if (!node) return false;
    if (node.type === 'boolean') return node.value === true;
    this.fault('wrongType', rangeOf(node), name, 'boolean');
    return false;
  }

  /** A number; null where the node is absent or none. */
  number(node: Node | undefined, name: string): number | null {
    if (!node) return null;
    const value: unknown = getNodeValue(node);
    if (typeof value === 'number') return value;
    this.fault('wrongType', rangeOf(node), name, 'number');
    return null;
  }

  strings(node: Node | undefined, name: string): readonly Text[] {
    return this.list(node, name).flatMap((item) => this.string(item, name) ?? []);
  }

  /** A string that is one of the keys of `meanings`, as what it means. */
  oneOf<Meaning>(
    node: Node | undefined,
    name: string,
    meanings: Readonly<Record<string, Meaning>>,
  ): Meaning | null {
    const read = this.string(node, name);
    if (!read) return null;
    if (Object.hasOwn(meanings, read.text)) return meanings[read.text]!;
    this.fault('unknownValue', read, name, read.text, Object.keys(meanings).join(', '));
    return null;
  }
}
