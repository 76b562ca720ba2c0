import type { Bilingual, IconName } from '../commands';
import { element } from './xml';

/** Names what the manifest refers to and writes it down once. */
export interface Resources {
  /** A text of up to 125 characters; returns its resource id. */
  short(id: string, value: Bilingual): string;
  /** A text of up to 250 characters. */
  long(id: string, value: Bilingual): string;
  url(id: string, file: string): string;
  icon(icon: IconName, size: number): string;
  xml(): string;
}

function texts(name: string, values: ReadonlyMap<string, Bilingual>): string {
  const strings = [...values].map(([id, { en, th }]) => {
    const override = element('bt:Override', { Locale: 'th-TH', Value: th });
    return element('bt:String', { id, DefaultValue: en }, override);
  });
  return element(name, {}, strings.join('\n'));
}

function addresses(name: string, tag: string, values: ReadonlyMap<string, string>): string {
  const written = [...values].map(([id, value]) => element(tag, { id, DefaultValue: value }));
  return element(name, {}, written.join('\n'));
}

/** Creates the collector of a manifest's resources; `base` is where its files are served from. */
export function collectResources(base: string): Resources {
  const shortTexts = new Map<string, Bilingual>();
  const longTexts = new Map<string, Bilingual>();
  const urls = new Map<string, string>();
  const icons = new Map<string, string>();
  const keep = <T>(map: Map<string, T>, id: string, value: T): string => {
    map.set(id, value);
    return id;
  };
  return {
    short: (id, value) => keep(shortTexts, id, value),
    long: (id, value) => keep(longTexts, id, value),
    url: (id, file) => keep(urls, `${id}.url`, base + file),
    icon: (icon, size) => keep(icons, `${icon}.${size}`, `${base}assets/${icon}-${size}.png`),
    xml: () =>
      element(
        'Resources',
        {},
        [
          addresses('bt:Images', 'bt:Image', icons),
          addresses('bt:Urls', 'bt:Url', urls),
          texts('bt:ShortStrings', shortTexts),
          texts('bt:LongStrings', longTexts),
        ].join('\n'),
      ),
  };
}
