import * as l10n from '@vscode/l10n';
import swedish from '../../l10n/bundle.l10n.sv.json';

/** The languages that users are spoken to in. */
export type Language = 'sv' | 'en';

/**
 * Sets the language of every text from here on. The bundle is part of the program: no file is read, and
 * it works in a browser.
 */
export function setLanguage(language: Language): void {
  l10n.config({ contents: language === 'sv' ? swedish : {} });
}

/** The language that a setting asks for; "auto" follows the editor's own, and Swedish is the default. */
export function languageFrom(setting: unknown, locale: string | undefined): Language {
  if (setting === 'en') return 'en';
  if (setting === 'auto') return locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en';
  return 'sv';
}
