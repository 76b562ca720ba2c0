import { commandGroups, iconSizes, type Bilingual, type Command, type IconName } from '../commands';
import { collectResources, type Resources } from './resources';
import { element, indent, text } from './xml';

/** Where the add-in is served from and which build it is. */
export interface ManifestOptions {
  /** Address of the folder that holds `pane.html`; https, ends with a slash. */
  readonly base: string;
  /** Four numbers with dots. */
  readonly version: string;
}

/** The add-in's identity; Excel takes two manifests with one id for the same add-in. */
export const manifestId = '7f0c1b8e-52a4-4e0f-9b5d-6a1f5c3d2e90';

/** What the add-in is called and what it does. */
export const addinTexts = {
  name: { th: 'jobsheet', en: 'jobsheet' },
  about: {
    th: 'ดูแลตำแหน่ง หน้าที่ และตัวชี้วัดใน Excel ตรวจด้วยกฎเดียวกับตอนพิมพ์แบบบรรยายลักษณะงาน',
    en: 'Keeps positions, duties and indicators in Excel, checked by the rules of the printed job descriptions',
  },
  tab: { th: 'jobsheet', en: 'jobsheet' },
} as const satisfies Record<string, Bilingual>;

/** The least that Excel must offer (LTSC 2021 and Microsoft 365 do). */
export const requirementSets = [
  { name: 'ExcelApi', version: '1.9' },
  { name: 'SharedRuntime', version: '1.1' },
] as const;

const overridesNamespace = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

const namespaces = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

function localised(name: string, value: Bilingual): string {
  const override = element('Override', { Locale: 'th-TH', Value: value.th });
  return element(name, { DefaultValue: value.en }, override);
}

function requirements(prefix: '' | 'bt:'): string {
  const sets = requirementSets.map(({ name, version }) =>
    element(`${prefix}Set`, { Name: name, MinVersion: version }),
  );
  return element('Requirements', {}, element(`${prefix}Sets`, {}, sets.join('\n')));
}

function iconOf(icon: IconName, resources: Resources): string {
  const images = iconSizes.map((size) =>
    element('bt:Image', { size: String(size), resid: resources.icon(icon, size) }),
  );
  return element('Icon', {}, images.join('\n'));
}

function actionOf(command: Command, resources: Resources): string {
  if (command.action === 'function') {
    const name = text('FunctionName', command.id);
    return element('Action', { 'xsi:type': 'ExecuteFunction' }, name);
  }
  const inside = [
    text('TaskpaneId', 'jobsheetPane'),
    element('SourceLocation', { resid: resources.url('pane', 'pane.html') }),
  ];
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, inside.join('\n'));
}

function controlOf(command: Command, resources: Resources): string {
  const label = resources.short(`${command.id}.label`, command.label);
  const tip = resources.long(`${command.id}.tip`, command.tip);
  const supertip = [element('Title', { resid: label }), element('Description', { resid: tip })];
  const inside = [
    element('Label', { resid: label }),
    element('Supertip', {}, supertip.join('\n')),
    iconOf(command.icon, resources),
    actionOf(command, resources),
  ];
  return element(
    'Control',
    { 'xsi:type': 'Button', id: `jobsheet.${command.id}` },
    inside.join('\n'),
  );
}

function tab(resources: Resources): string {
  const groups = commandGroups.map((group) => {
    const inside = [
      element('Label', { resid: resources.short(`${group.id}.label`, group.label) }),
      iconOf(group.icon, resources),
      ...group.commands.map((command) => controlOf(command, resources)),
    ];
    return element('Group', { id: `jobsheet.${group.id}` }, inside.join('\n'));
  });
  const label = element('Label', { resid: resources.short('tab.label', addinTexts.tab) });
  return element('CustomTab', { id: 'jobsheet.tab' }, [...groups, label].join('\n'));
}

function host(resources: Resources): string {
  const pane = resources.url('pane', 'pane.html');
  const runtimes = element('Runtimes', {}, element('Runtime', { resid: pane, lifetime: 'long' }));
  const ribbon = element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, tab(resources));
  const form = [element('FunctionFile', { resid: pane }), ribbon].join('\n');
  const inside = [runtimes, element('DesktopFormFactor', {}, form)].join('\n');
  return element('Hosts', {}, element('Host', { 'xsi:type': 'Workbook' }, inside));
}

function overrides(base: string): string {
  const resources = collectResources(base);
  const about = resources.long('about', addinTexts.about);
  const hosts = host(resources);
  const inside = [
    element('Description', { resid: about }),
    requirements('bt:'),
    hosts,
    resources.xml(),
  ];
  return element(
    'VersionOverrides',
    { xmlns: overridesNamespace, 'xsi:type': 'VersionOverridesV1_0' },
    inside.join('\n'),
  );
}

/** Returns the add-in-only manifest as XML, generated from the table of commands. */
export function manifestXml({ base, version }: ManifestOptions): string {
  const parts = [
    text('Id', manifestId),
    text('Version', version),
    text('ProviderName', 'jobsheet'),
    text('DefaultLocale', 'en-US'),
    localised('DisplayName', addinTexts.name),
    localised('Description', addinTexts.about),
    element('IconUrl', { DefaultValue: `${base}assets/app-32.png` }),
    element('HighResolutionIconUrl', { DefaultValue: `${base}assets/app-80.png` }),
    element('SupportUrl', { DefaultValue: `${base}help.html` }),
    element('AppDomains', {}, text('AppDomain', new URL(base).origin)),
    element('Hosts', {}, element('Host', { Name: 'Workbook' })),
    requirements(''),
    element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: `${base}pane.html` })),
    text('Permissions', 'ReadWriteDocument'),
    overrides(base),
  ];
  const root = element('OfficeApp', namespaces, parts.join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${indent(root)}\n`;
}
