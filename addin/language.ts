import { addinMessages } from '../core/messages';
import type { AddinMessages } from '../core/messages/addin';
import type { Language } from '../core/messages/messages';

/** Returns the pane's language for Excel's display language: Thai, unless Excel speaks another one. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^th\b/i.test(displayLanguage) ? 'th' : 'en';
}

/** Returns what the pane says. */
export function textsOf(language: Language): AddinMessages {
  return addinMessages[language];
}
