import { checkWorkbook } from '../../core/rules/run';
import type { Position } from '../../core/model/model';
import { planForms } from '../../pipeline/form-plan';
import { positionPacker } from '../../pipeline/pack-position';
import { readWorkbookBytes } from '../../pipeline/read-workbook';
import { sampleOffice } from '../../pipeline/sample-office';
import { writeWorkbook } from '../../pipeline/write-workbook';

describe('positions of a large office, packed until their print', () => {
  let check: ReturnType<typeof checkWorkbook>;
  let positions: readonly Position[] = [];

  beforeAll(async () => {
    // A position's rows come from two files.
    const { rows, ...office } = sampleOffice();
    const { duties = [], ...others } = rows ?? {};
    const contents = [{ ...office, rows: others }, { rows: { duties } }];
    const files = await Promise.all(
      contents.map(async (content, at) =>
        readWorkbookBytes(Buffer.from(await writeWorkbook(content)), `${at}.xlsx`),
      ),
    );
    check = checkWorkbook({ files });
    ({ positions } = check.model);
  });

  test('a position comes back with all its rows, values and places, without its cells', () => {
    const pack = positionPacker(positions.slice(0, 3));
    const bare = (position: Position): unknown =>
      JSON.parse(JSON.stringify(position, (key, value: unknown) => (key === 'cells' ? [] : value)));
    const files = new Set<string>();
    for (const position of positions) {
      const unpacked = pack(position)();
      expect(unpacked).toEqual(bare(position));
      for (const { row } of [unpacked, ...unpacked.duties]) files.add(row.source.file);
    }
    expect([...files].sort()).toEqual(['0.xlsx', '1.xlsx']);
  });

  test('a packed plan has the same documents, to the hash of all they depend on', () => {
    const options = { positions, digits: null, errors: new Map<string, never>() };
    const plans = [false, true].map((isPacked) => {
      const { documents } = planForms(check.model, { ...options, isPacked });
      return documents.map(({ prepare, ...document }) => {
        const { html, ...prepared } = prepare();
        return { ...document, ...prepared, html: html() };
      });
    });
    expect(plans[0]?.length).toBeGreaterThan(20);
    expect(plans[1]).toEqual(plans[0]);
  });
});
