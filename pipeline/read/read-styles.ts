import { parseXml } from './parse-xml';

/** Built-in formats that decide what a person sees, the Thai ones from 67 (ECMA-376 part 1, 18.8.30): from, to, code. */
const builtIns: readonly (readonly [number, number, string])[] = [
  [9, 10, '0%'],
  [14, 17, 'd/m/yyyy'],
  [18, 21, 'h:mm'],
  [22, 22, 'd/m/yyyy h:mm'],
  [27, 36, 'd/m/yyyy'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss'],
  [50, 58, 'd/m/yyyy'],
  [67, 68, '0%'],
  [71, 74, 'd/m/yyyy'],
  [75, 76, 'h:mm'],
  [77, 77, 'd/m/yyyy h:mm'],
  [78, 78, 'mm:ss'],
  [79, 79, '[h]:mm:ss'],
  [80, 80, 'mm:ss'],
  [81, 81, 'd/m/bb'],
];

function builtInFormat(id: number): string {
  return builtIns.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'General';
}

/** Returns the number format's code of every cell style, by style number. */
export function readStyles(xml: Buffer, part: string): string[] {
  const codes = new Map<number, string>();
  const styles: string[] = [];
  let isInCellStyles = false;
  parseXml(xml.toString('utf8'), part, {
    open({ name, attributes }) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) styles.push(codes.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return styles;
}
