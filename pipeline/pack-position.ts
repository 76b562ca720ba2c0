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
  const dictionary = Buffer.from(samples.map(print).join('')).subarray(-window);
  return (position) => {
    // Copied: what zlib returns holds on to a buffer of 16 KB.
    const packed = Buffer.from(deflateRawSync(print(position), { dictionary }));
    return () => read(inflateRawSync(packed, { dictionary }).toString());
  };
}
