import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { ExcelHost } from './excel-host';

const client = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** The genuine client's global objects, as an add-in's page has them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: object): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  Office: { context: object };
}

/** What the host says of itself. */
export interface OfficeFacts {
  /** Highest requirement set of `ExcelApi`; the client refuses what stands above it. */
  readonly api?: string;
  readonly language?: string;
}

/** Says whether a version such as 1.14 is at least another. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = wanted.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

/** Says which requirement sets a host with this ExcelApi has. */
export function isSetSupported(api: string, name: string, version = '1.1'): boolean {
  if (name === 'ExcelApi') return isAtLeast(api, version);
  return ['SharedRuntime', 'DelayForCellEdit'].includes(name);
}

function page(): Record<string, unknown> {
  const nothing = () => undefined;
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    Promise,
    URL,
    performance,
  };
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  Object.assign(window, {
    navigator: { userAgent: 'node', language: 'th-TH' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'localhost',
    },
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      head: element(),
      addEventListener: nothing,
      readyState: 'complete',
      cookie: '',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: store,
    localStorage: store,
  });
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}

let script: vm.Script | undefined;

/** Loads the genuine Office.js client into a page of its own and connects it to a host. */
export function loadOffice(
  host: ExcelHost,
  { api = '1.17', language = 'th-TH' }: OfficeFacts = {},
): OfficeGlobals {
  script ??= new vm.Script(readFileSync(client, 'utf8'), { filename: client });
  const window = page();
  script.runInContext(vm.createContext(window));
  const office = window as unknown as OfficeGlobals;
  const requirements = {
    isSetSupported: (name: string, version?: string) => isSetSupported(api, name, version),
  };
  office.Office = {
    context: { displayLanguage: language, contentLanguage: language, requirements },
  };
  office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  office.OfficeExtension.HostBridge.init(host.bridge());
  return office;
}
