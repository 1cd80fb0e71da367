import * as l10n from '@vscode/l10n';
import type { Position } from '../../answer/facts';
import type { Snapshot } from '../../corpus/snapshot';
import { kindText, positionText } from '../../features/labels';
import { verdictText } from '../../features/reasons';
import type { CompiledRespondent, Compilation, Statement } from '../compilation';
import { reportOrder } from '../order';
import type { ShowFile } from '../records';
import { capitalised, headline, proposalHeading } from '../words';
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
 * answer is a source, each respondent a case, positions and sections are codes, and each passage is coded with both; the
 * source itself where nothing is said of the whole. A person's decision and the machine's reading under it are two codings, by two users.
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

/** A statement and what it is about: a proposal's number, null for the answer as a whole. */
interface About {
  readonly number: string | null;
  readonly statement: Statement;
}

class Builder {
  private readonly guids: Guids;
  private readonly sources = new Map<string, string>();
  private readonly people = new Set<string>();
  /** By file. */
  private readonly statements = new Map<string, About[]>();

  constructor(
    private readonly compilation: Compilation,
    private readonly snapshot: Snapshot,
    private readonly showFile: ShowFile,
    private readonly now: string,
  ) {
    this.guids = new Guids(compilation.designation);
    for (const { number, groups } of [{ number: null, groups: compilation.whole }, ...compilation.proposals])
      for (const { statements } of groups)
        for (const statement of statements) {
          const list = this.statements.get(statement.uri);
          if (list) list.push({ number, statement });
          else this.statements.set(statement.uri, [{ number, statement }]);
          if (statement.decidedBy !== null) this.people.add(statement.decidedBy);
        }
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
    const { proposals } = this.compilation;
    const codes = [
      code(null, l10n.t('The whole answer')),
      ...proposals.map((proposal) => code(proposal.number, proposalHeading(proposal))),
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
    const statements = this.statements.get(uri) ?? [];
    const isUnquoted = ({ number, statement }: About) => number === null && statement.quote === null;
    const unquoted = statements.filter(isUnquoted);
    const selections = statements
      .filter((about) => !isUnquoted(about))
      .map((about) => this.selection(about, source));
    return element(
      'TextSource',
      {
        guid,
        name: this.showFile(uri),
        plainTextPath: `internal://${file}`,
        creatingUser: this.guids.of(`user:${machine}`),
        creationDateTime: this.now,
      },
      ...unquoted.flatMap(({ statement }) => this.description(statement)),
      ...selections,
      ...unquoted.flatMap((about) => this.codings(about)),
    );
  }

  private selection(about: About, source: SourceText): string {
    const { number, statement } = about;
    const { start, end } = statement;
    return element(
      'PlainTextSelection',
      {
        guid: this.guids.of(`selection:${nameOf(about)}`),
        name: number ?? l10n.t('the whole answer'),
        startPosition: source.position(start),
        endPosition: source.position(end),
        creatingUser: this.guids.of(`user:${machine}`),
        creationDateTime: this.now,
      },
      ...this.description(statement),
      ...this.codings(about),
    );
  }

  /** How the whole is read, and why a person has decided: none where there is neither. */
  private description({ rule, why }: Statement): string[] {
    const text = [rule && verdictText(rule), why].filter(Boolean).join(' ');
    return text ? [element('Description', {}, escapeXml(text))] : [];
  }

  /** The section and the position, by the machine, and the position that a person has decided. */
  private codings(about: About): string[] {
    const { position, reading, decidedBy } = about.statement;
    const coding = (code: string, user: string) =>
      element(
        'Coding',
        {
          guid: this.guids.of(`coding:${nameOf(about)} ${code} ${user}`),
          creatingUser: user,
          creationDateTime: this.now,
        },
        element('CodeRef', { targetGUID: code }),
      );
    const reader = this.guids.of(`user:${machine}`);
    const codings = [
      coding(this.sectionCode(about.number), reader),
      coding(this.positionCode(reading), reader),
    ];
    if (decidedBy !== null)
      codings.push(coding(this.positionCode(position), this.guids.of(`user:person:${decidedBy}`)));
    return codings;
  }

  private positionCode(position: Position): string {
    return this.guids.of(`position:${position}`);
  }

  private sectionCode(number: string | null): string {
    return this.guids.of(`section:${number ?? 'whole'}`);
  }
}

/** Tells the statements of a project apart. */
function nameOf({ number, statement: { uri, start } }: About): string {
  return `${uri} ${number ?? 'whole'} ${start}`;
}
