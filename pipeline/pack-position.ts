import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Position } from '../core/model/model';
import type { Row, SheetSource } from '../core/model/table';
import type { SheetId } from '../core/sheets';

type MapRow = <Id extends SheetId>(row: Row<Id>) => Row<Id>;

function mapRows(position: Position, map: MapRow): Position {
  return {
    ...position,
    row: map(position.row),
    duties: position.duties.map((duty) => ({
      ...duty,
      row: map(duty.row),
      indicators: duty.indicators.map((row) => map(row)),
    })),
    relationships: position.relationships.map((row) => map(row)),
    competencies: position.competencies.map((row) => map(row)),
    knowledge: position.knowledge.map((row) => map(row)),
  };
}

const blockBytes = 1_000_000;

/** Returns a function that copies bytes into large blocks: by itself each result of zlib holds on to 16 KB. */
function openStore() {
  let block = Buffer.alloc(0);
  let used = 0;
  return (bytes: Buffer) => {
    if (used + bytes.length > block.length) {
      block = Buffer.allocUnsafeSlow(Math.max(blockBytes, bytes.length));
      used = 0;
    }
    const from = used;
    used += bytes.copy(block, used);
    return { bytes: block, from, to: used };
  };
}

/** Bytes that deflate looks back on. */
const window = 32_768;

/**
 * Returns a function that packs positions into an eighth of the memory, and returns the function that unpacks one again:
 * all its rows with their values and places, without the cells as they were read. Positions of an office repeat its
 * words, so that each is compressed against samples.
 */
export function positionPacker(
  samples: readonly Position[],
): (position: Position) => () => Position {
  // Sheets are few: a row tells its own by its number.
  const sources: SheetSource[] = [];
  const numbers = new Map<SheetSource, number>();
  const numberOf = (source: SheetSource): number => {
    const number = numbers.get(source) ?? sources.push(source) - 1;
    numbers.set(source, number);
    return number;
  };
  const print = (position: Position): string =>
    JSON.stringify(
      mapRows(position, (row) => ({ ...row, source: numberOf(row.source) as never, cells: [] })),
    );
  const read = (text: string): Position =>
    mapRows(JSON.parse(text) as Position, (row) => {
      return { ...row, source: sources[row.source as never] as SheetSource };
    });
  const store = openStore();
  const dictionary = Buffer.from(samples.map(print).join('')).subarray(-window);
  return (position) => {
    const { bytes, from, to } = store(deflateRawSync(print(position), { dictionary }));
    return () => read(inflateRawSync(bytes.subarray(from, to), { dictionary }).toString());
  };
}
