/** ICC numbers are fixed-point with 16 binary digits. */
const fixed = (value: number): number => Math.round(value * 65536);

/** The primaries and the white of sRGB, adapted to D50 (IEC 61966-2-1 with Bradford). */
const colours: Record<string, readonly [number, number, number]> = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const curveSize = 256;
const headerSize = 128;

function xyz(values: readonly number[]): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 0, 'latin1');
  values.forEach((value, at) => tag.writeInt32BE(fixed(value), 8 + at * 4));
  return tag;
}

/** The transfer curve of IEC 61966-2-1, as a table. */
function curve(): Buffer {
  const tag = Buffer.alloc(12 + curveSize * 2);
  tag.write('curv', 0, 'latin1');
  tag.writeUInt32BE(curveSize, 8);
  for (let at = 0; at < curveSize; at++) {
    const value = at / (curveSize - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    tag.writeUInt16BE(Math.round(linear * 65535), 12 + at * 2);
  }
  return tag;
}

function description(text: string): Buffer {
  const tag = Buffer.alloc(12 + text.length + 1 + 78);
  tag.write('desc', 0, 'latin1');
  tag.writeUInt32BE(text.length + 1, 8);
  tag.write(text, 12, 'latin1');
  return tag;
}

function plainTextTag(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

function header(size: number): Buffer {
  const head = Buffer.alloc(headerSize);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  [2025, 1, 1].forEach((part, at) => head.writeUInt16BE(part, 24 + at * 2));
  head.write('acsp', 36, 'latin1');
  [0.9642, 1, 0.8249].forEach((value, at) => head.writeInt32BE(fixed(value), 68 + at * 4));
  return head;
}

/**
 * Makes an sRGB display profile, ICC version 2.1 (ICC.1:1998-09), of our own making: the numbers
 * are the standard's and no other profile is copied, so it carries this project's licence.
 */
export function makeSrgbProfile(): Buffer {
  const tags = new Map<string, Buffer>([
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', plainTextTag('No copyright, use freely')],
    ...Object.entries(colours).map(([name, values]) => [name, xyz(values)] as const),
  ]);
  const shared = curve();
  for (const name of ['rTRC', 'gTRC', 'bTRC']) tags.set(name, shared);
  const table = Buffer.alloc(4 + tags.size * 12);
  table.writeUInt32BE(tags.size, 0);
  return assemble(tags, table);
}

function assemble(tags: ReadonlyMap<string, Buffer>, table: Buffer): Buffer {
  const pieces: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let size = headerSize + table.length;
  let row = 4;
  for (const [name, tag] of tags) {
    const at = places.get(tag) ?? size;
    if (!places.has(tag)) {
      places.set(tag, at);
      pieces.push(tag, Buffer.alloc((4 - (tag.length % 4)) % 4));
      size += Math.ceil(tag.length / 4) * 4;
    }
    table.write(name, row, 'latin1');
    table.writeUInt32BE(at, row + 4);
    table.writeUInt32BE(tag.length, row + 8);
    row += 12;
  }
  return Buffer.concat([header(size), table, ...pieces]);
}
