import { config } from 'zod';
import { printMark } from '../core/exchange/pane-page';
import { Actions } from './actions';
import { drawPane } from './draw';
import { runExcel } from './excel/run-excel';
import { watchChanges } from './excel/watch-changes';
import { languageOf } from './language';
import { initialState } from './pane-state';
import { loadFormFonts } from './preview/form-fonts';
import { associateRibbon } from './ribbon';
import { Session } from './session';
import { Store } from './store';

// A strict policy forbids making functions from text, which zod would try.
config({ jitless: true });

const computerIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Takes over Excel's theme, or the computer's where Excel does not tell one. */
function showTheme(): void {
  const theme = (Office.context as { officeTheme?: { isDarkTheme?: boolean } }).officeTheme;
  const isDark = theme?.isDarkTheme ?? computerIsDark.matches;
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}

/** Returns the pane's address when a print service serves it. */
function printerPage(): string | null {
  return document.querySelector(printMark) ? document.baseURI : null;
}

/** Starts the pane: reads and checks the open workbook, then listens to it. */
export async function startPane(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('pane');
  if (!root) throw new Error('The page has no element #pane');
  showTheme();
  computerIsDark.addEventListener('change', showTheme);
  const language = languageOf(Office.context.displayLanguage);
  const store: Store = new Store(initialState(language), () =>
    drawPane(root, store.state, actions),
  );
  const actions = new Actions(store, new Session(), printerPage());
  store.set({});
  associateRibbon(actions);
  await actions.check();
  const listener = {
    changed: actions.changed.bind(actions),
    selected: () => actions.followSelection(),
  };
  // Without events, "check now" still works.
  await runExcel((context) => watchChanges(context, listener)).catch(() => undefined);
  document.body.dataset['ready'] = 'true';
  // The preview asks for it again; till then it serves computers without a Thai font.
  void loadFormFonts();
}

void startPane();
