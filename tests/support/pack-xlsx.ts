import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a hand-written workbook; whatever is left out gets the plainest form. */
export interface Parts {
  /** Inside of `sheetData`. */
  readonly rows?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Any part by name, in place of the plain one; null leaves it out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

function rels(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${document}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relations}">${each.join('')}</Relationships>`;
}

/** Returns a worksheet part around its rows. */
export function sheetXml(rows: string, after = ''): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Packs a workbook with one sheet named `แผ่น` from hand-written XML. */
export function packXlsx({ rows = '', sharedStrings, styles, parts = {} }: Parts = {}): Buffer {
  const plain: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${document}"><sheets><sheet name="แผ่น" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/sharedStrings.xml':
      sharedStrings === undefined ? null : `<sst xmlns="${main}">${sharedStrings}</sst>`,
    'xl/styles.xml':
      styles === undefined ? null : `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...parts,
  };
  const present = Object.entries(plain).filter(([, text]) => text !== null);
  const files = Object.fromEntries(present.map(([name, text]) => [name, strToU8(text ?? '')]));
  return Buffer.from(zipSync(files, { mtime: new Date(2025, 0, 1) }));
}
