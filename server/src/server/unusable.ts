import * as l10n from '@vscode/l10n';
import { baseName } from '../corpus/uris';
import type { Unusable } from '../service';
import { mostNames } from '../service';
import { longestText } from '../text/longest';

/** What a person is told of a folder that is not read, because nobody has opened it and it may be anything. */
export function crowdedText(folder: string): string {
  return l10n.t(
    'The folder {0} holds more than {1} files and no remiss.json, and is not read.',
    baseName(folder),
    mostNames,
  );
}

/** What a person is told of a file that cannot be used. */
export function unusableText({ uri, reason }: Unusable): string {
  const name = baseName(uri);
  switch (reason) {
    case 'binary':
      return l10n.t('{0} is not a text file in spite of its name, and is not read.', name);
    case 'tooLarge':
      return l10n.t('{0} is longer than {1} million characters and is not read.', name, longestText / 1e6);
    case 'unreadable':
      return l10n.t('{0} cannot be read.', name);
  }
}
