/** The language of our own texts. VS Code has no Swedish language pack, so its own language decides only when asked to. */
import * as l10n from '@vscode/l10n';
import { env, workspace } from 'vscode';
import swedish from '../../l10n/bundle.l10n.sv.json';

export type Language = 'sv' | 'en';

/** The language that the setting asks for; Swedish where it asks for nothing. */
export function chosenLanguage(): Language {
  const setting = workspace.getConfiguration('remissvar').get<Language | 'auto'>('language', 'sv');
  if (setting === 'auto') return env.language.startsWith('sv') ? 'sv' : 'en';
  return setting;
}

/** Makes `l10n.t` speak the chosen language from now on. */
export function useChosenLanguage(): void {
  l10n.config({ contents: chosenLanguage() === 'sv' ? swedish : {} });
}
