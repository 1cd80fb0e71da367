import * as l10n from '@vscode/l10n';
import type { Position } from '../../answer/facts';
import type { Snapshot } from '../../corpus/snapshot';
import { kindText, positionText } from '../../features/labels';
import type { CompiledRespondent, Compilation, Statement } from '../compilation';
import { reportOrder } from '../order';
import type { ShowFile } from '../records';
import { capitalised, headline, proposalHeading, wholeHeading } from '../words';
import { Guids } from '../guids';
import { SourceText } from './source';
import { element, escapeXml } from '../xml';

/** A project as it is packed: `project.qde`, and the text of each answer by its name in the folder `sources`. */
export interface QdaProject {
  readonly qde: string;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * A compilation as a project for research tools, after the REFI-QDA standard 1.5 (https://www.qdasoftware.org): each
 * answer is a source, each respondent a case, positions and sections are codes, and each passage is coded with both.
 * A person's decision and the machine's reading under it are two codings, by two users.
 * @param now ISO 8601, "2026-11-24T12:00:00Z": when it is written.
 */
export function qdaProject(
  compilation: Compilation,
  snapshot: Snapshot,
  showFile: ShowFile,
  now: string,
): QdaProject {
  return new Builder(compilation, snapshot, showFile, now).build();
}

const machine = 'Remissvar';

class Builder {
  private readonly guids: Guids;
  private readonly sources = new Map<string, string>();
  private readonly people = new Set<string>();
  /** By file; the number is null for the answer as a whole. */
  private readonly statements = new Map<
    string,
    { readonly number: string | null; readonly statement: Statement }[]
  >();

  constructor(
    private readonly compilation: Compilation,
    private readonly snapshot: Snapshot,
    private readonly showFile: ShowFile,
    private readonly now: string,
  ) {
    this.guids = new Guids(compilation.designation);
    // A position that the sections come to has no words of its own to code.
    for (const { whole } of compilation.respondents) if (whole.quote !== null) this.add(null, whole);
    for (const { number, groups } of compilation.proposals)
      for (const { statements } of groups) for (const statement of statements) this.add(number, statement);
  }

  private add(number: string | null, statement: Statement): void {
    const list = this.statements.get(statement.uri);
    if (list) list.push({ number, statement });
    else this.statements.set(statement.uri, [{ number, statement }]);
    if (statement.decidedBy !== null) this.people.add(statement.decidedBy);
  }

  build(): QdaProject {
    const { respondents } = this.compilation;
    const uris = respondents.flatMap((respondent) => respondent.uris);
    const sources = uris.map((uri) => this.source(uri));
    const user = this.guids.of(`user:${machine}`);
    const project = element(
      'Project',
      {
        xmlns: 'urn:QDA-XML:project:1.0',
        name: headline(this.compilation),
        origin: machine,
        creatingUserGUID: user,
        creationDateTime: this.now,
      },
      element('Users', {}, ...this.users()),
      element('CodeBook', {}, element('Codes', {}, this.positionCodes(), this.sectionCodes())),
      element('Variables', {}, this.kindVariable()),
      element('Cases', {}, ...respondents.map((respondent) => this.case(respondent))),
      element('Sources', {}, ...sources),
    );
    return { qde: `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`, sources: this.sources };
  }

  private users(): string[] {
    const named = (key: string, name: string) =>
      element('User', { guid: this.guids.of(`user:${key}`), name });
    const people = [...this.people].sort();
    return [
      named(machine, l10n.t('{0} (read by machine)', machine)),
      ...people.map((name) => named(`person:${name}`, name || l10n.t('a person'))),
    ];
  }

  private positionCodes(): string {
    const code = (position: Position) =>
      element('Code', {
        guid: this.positionCode(position),
        name: capitalised(positionText(position)),
        isCodable: true,
      });
    const guid = this.guids.of('codes:positions');
    return element('Code', { guid, name: l10n.t('Position'), isCodable: false }, ...reportOrder.map(code));
  }

  private sectionCodes(): string {
    const code = (number: string | null, name: string) =>
      element('Code', { guid: this.sectionCode(number), name, isCodable: true });
    const codes = [
      code(null, wholeHeading()),
      ...this.compilation.proposals.map((proposal) => code(proposal.number, proposalHeading(proposal))),
    ];
    const guid = this.guids.of('codes:sections');
    return element('Code', { guid, name: l10n.t('Section'), isCodable: false }, ...codes);
  }

  private kindVariable(): string {
    const guid = this.guids.of('variable:kind');
    return element('Variable', { guid, name: l10n.t('Type'), typeOfVariable: 'Text' });
  }

  private case({ key, name, kind, uris }: CompiledRespondent): string {
    return element(
      'Case',
      { guid: this.guids.of(`case:${key}`), name },
      element(
        'VariableValue',
        {},
        element('VariableRef', { targetGUID: this.guids.of('variable:kind') }),
        element('TextValue', {}, escapeXml(kindText(kind))),
      ),
      ...uris.map((uri) => element('SourceRef', { targetGUID: this.guids.of(`source:${uri}`) })),
    );
  }

  private source(uri: string): string {
    const guid = this.guids.of(`source:${uri}`);
    const source = new SourceText(this.snapshot.file(uri)!.text);
    const file = `${guid}.txt`;
    this.sources.set(file, source.text);
    const selections = (this.statements.get(uri) ?? []).map(({ number, statement }) =>
      this.selection(number, statement, source),
    );
    return element(
      'TextSource',
      {
        guid,
        name: this.showFile(uri),
        plainTextPath: `internal://${file}`,
        creatingUser: this.guids.of(`user:${machine}`),
        creationDateTime: this.now,
      },
      ...selections,
    );
  }

  private selection(number: string | null, statement: Statement, source: SourceText): string {
    const { uri, start, end, position, reading, decidedBy, why } = statement;
    const name = `${uri} ${number ?? 'whole'} ${start}`;
    const coding = (code: string, user: string) =>
      element(
        'Coding',
        {
          guid: this.guids.of(`coding:${name} ${code} ${user}`),
          creatingUser: user,
          creationDateTime: this.now,
        },
        element('CodeRef', { targetGUID: code }),
      );
    const reader = this.guids.of(`user:${machine}`);
    const codings = [coding(this.sectionCode(number), reader), coding(this.positionCode(reading), reader)];
    if (decidedBy !== null)
      codings.push(coding(this.positionCode(position), this.guids.of(`user:person:${decidedBy}`)));
    return element(
      'PlainTextSelection',
      {
        guid: this.guids.of(`selection:${name}`),
        name: number ?? wholeHeading(),
        startPosition: source.position(start),
        endPosition: source.position(end),
        creatingUser: reader,
        creationDateTime: this.now,
      },
      ...(why ? [element('Description', {}, escapeXml(why))] : []),
      ...codings,
    );
  }

  private positionCode(position: Position): string {
    return this.guids.of(`position:${position}`);
  }

  /** @param number null for the answer as a whole */
  private sectionCode(number: string | null): string {
    return this.guids.of(`section:${number ?? 'whole'}`);
  }
}
