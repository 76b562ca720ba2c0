import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartXml, drawingXml, relationXml, type NativeChart } from './native-chart';

type Parts = Record<string, Uint8Array>;

/** Time stamp of every part: zip knows local time only, so that this is the same everywhere. */
const stamp = new Date(2025, 0, 1);

/** Elements of a sheet that stand after its drawing (ECMA-376 part 1, 18.3.1.99). */
const afterDrawing =
  /<(legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

const types = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const content = parts[name];
  if (!content) throw new Error(`Cannot find part ${name} of the workbook`);
  parts[name] = strToU8(change(strFromU8(content)));
}

function declare(parts: Parts, name: string, type: string): void {
  const entry = `<Override PartName="/${name}" ContentType="${type}"/>`;
  edit(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${entry}</Types>`));
}

/** Puts a chart on a sheet that has no drawing and no relations yet. */
function addChart(
  parts: Parts,
  chart: NativeChart,
  { number, sheet }: { number: number; sheet: number },
): void {
  const relations = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (parts[relations]) throw new Error(`Cannot add a chart to ${chart.sheet}: it has relations`);
  parts[relations] = strToU8(relationXml('drawing', `../drawings/drawing${number}.xml`));
  parts[`xl/drawings/drawing${number}.xml`] = strToU8(drawingXml(chart));
  parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = strToU8(
    relationXml('chart', `../charts/chart${number}.xml`),
  );
  parts[`xl/charts/chart${number}.xml`] = strToU8(chartXml(chart));
  declare(parts, `xl/drawings/drawing${number}.xml`, types.drawing);
  declare(parts, `xl/charts/chart${number}.xml`, types.chart);
  edit(parts, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    xml.replace(afterDrawing, (tag) => `<drawing r:id="rId1"/>${tag}`),
  );
}

/**
 * Returns the workbook's file with native charts, which ExcelJS cannot write: at most one a sheet. The same content
 * gives the same bytes.
 */
export async function packSummary(
  book: Workbook,
  charts: readonly NativeChart[],
): Promise<Uint8Array> {
  const written = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as never);
  const parts: Parts = unzipSync(new Uint8Array(written as ArrayBuffer));
  charts.forEach((chart, index) => {
    const sheet = book.getWorksheet(chart.sheet)?.id;
    if (sheet === undefined) throw new Error(`Cannot find sheet ${chart.sheet}`);
    addChart(parts, chart, { number: index + 1, sheet });
  });
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files), { level: 3, mtime: stamp });
}
