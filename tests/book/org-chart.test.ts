import { layOutCharts, type ChartPage } from '../../core/forms/book/chart-layout';
import { chartTitle } from '../../core/forms/book/org-chart';
import { buildCommandTrees, type CommandNode } from '../../core/forms/book/command-tree';
import { titleLetters } from '../../core/forms/book/chart-cells';
import { createTypesetter } from '../../core/forms/typesetter';
import { buildModel } from '../../core/model/build-model';
import type { Model } from '../../core/model/model';
import { sampleOffice } from '../../pipeline/sample-office';
import { wrapRuns } from '../../core/thai/word-wrap';
import { pageTexts } from '../support/render-pages';
import { printBookOf } from '../support/print-book-of';
import { rawOffice } from '../support/raw-office';

type Commands = readonly (readonly [code: string, superior: string])[];

function modelOf(rows: Commands): Model {
  const positions = rows.map(([code, supervisor]) => ({
    code,
    title: `ตำแหน่ง ${code}`,
    form: 'ใบกำหนดหน้าที่งาน',
    personnelType: 'เจ้าหน้าที่สหกรณ์',
    unit: `ฝ่าย ${code[0]}`,
    supervisor,
    summary: 'ทำงาน',
  }));
  return buildModel(rawOffice({ rows: { positions } })).model;
}

function treesOf(rows: Commands): CommandNode[] {
  const model = modelOf(rows);
  return buildCommandTrees(model, model.positions);
}

function chartsOf(model: Model): ChartPage[] {
  const trees = buildCommandTrees(model, model.positions);
  return layOutCharts(trees, createTypesetter(model, 'arabic'));
}

function outline(nodes: readonly CommandNode[]): string {
  return nodes
    .map(({ title, children }) => {
      const below = children.length === 0 ? '' : `(${outline(children)})`;
      return title.replace('ตำแหน่ง ', '') + below;
    })
    .join(' ');
}

test('superiors by code, by title, outside authorities, circles, oneself', () => {
  expect(
    outline(
      treesOf([
        ['A1', 'คณะกรรมการ'],
        ['A2', 'a1'],
        ['B1', 'ตำแหน่ง A1'],
        ['B2', 'B1'],
        ['C1', 'C2'],
        ['C2', 'C1'],
        ['D1', 'D1'],
        ['E1', ''],
        ['F1', 'คณะ กรรมการ'],
      ]),
    ),
  ).toBe('คณะกรรมการ(A1(A2 B1(B2)) F1) C1(C2) D1 E1');
});

function overlaps({ boxes }: ChartPage): number {
  return boxes.filter((a, i) =>
    boxes.slice(i + 1).some((b) => {
      const isAside = a.left + a.width <= b.left || b.left + b.width <= a.left;
      return !isAside && a.top < b.top + b.height && b.top < a.top + a.height;
    }),
  ).length;
}

function expectSound(page: ChartPage): void {
  expect(overlaps(page)).toBe(0);
  expect(page.width * page.scale).toBeLessThanOrEqual(257);
  expect(page.height * page.scale).toBeLessThanOrEqual(145);
  for (const { left, top, width, height } of page.boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(page.width + 0.01);
    expect(top + height).toBeLessThanOrEqual(page.height + 0.01);
  }
}

test('the sample office fits two pages, one a root', () => {
  const { model } = buildModel(rawOffice(sampleOffice()));
  const pages = chartsOf(model);
  expect(pages.map(({ boxes }) => boxes.length)).toEqual([17, 13]);
  pages.forEach(expectSound);
});

test.each([1, 7, 40, 300])(
  'an office of %i heads goes over pages by unit and shows everybody',
  (heads) => {
    const rows = Array.from({ length: heads }, (_, i) => [
      [`H${i}`, 'ผู้อำนวยการ'] as const,
      ...Array.from({ length: i % 9 }, (_, n) => [`S${i}-${n}`, `H${i}`] as const),
    ]).flat();
    const pages = chartsOf(modelOf(rows));
    pages.forEach(expectSound);
    const shown = new Set(pages.flatMap(({ boxes }) => boxes.map(({ title }) => title)));
    expect(shown.size).toBe(rows.length + 1);
  },
);

test('heads that do not fit one page are spread evenly', () => {
  const rows = Array.from({ length: 9 }, (_, i) => [
    [`H${i}`, 'ผู้อำนวยการ'] as const,
    ...Array.from({ length: 4 }, (_, n) => [
      [`S${i}-${n}`, `H${i}`] as const,
      [`A${i}-${n}`, `S${i}-${n}`] as const,
    ]).flat(),
  ]).flat();
  const overviews = chartsOf(modelOf(rows)).filter(
    ({ boxes: [top] }) => top?.title === 'ผู้อำนวยการ',
  );
  expect(overviews.map(({ boxes }) => boxes.length - 1)).toEqual([5, 4]);
});

test('a chain of command longer than a page is cut', () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) => [`A${i}`, i === 0 ? 'บน' : `A${i - 1}`] as const,
  );
  const pages = chartsOf(modelOf(rows));
  pages.forEach(expectSound);
  expect(new Set(pages.flatMap(({ boxes }) => boxes.map(({ title }) => title))).size).toBe(41);
});

test('a chart that is scaled down stands under its heading, whole', async () => {
  const title = 'เจ้าหน้าที่บริหารงานทั่วไปและประชาสัมพันธ์ประจำศูนย์';
  const position = (code: string, name: string, supervisor: string) => ({
    ...{ code, title: name, supervisor, unit: 'กลุ่มส่งเสริมและพัฒนาธุรกิจสหกรณ์' },
    ...{ form: 'ใบกำหนดหน้าที่งาน', personnelType: 'เจ้าหน้าที่สหกรณ์', summary: 'ทำงาน' },
  });
  const positions = [
    position('A', 'หัวหน้ากลุ่มส่งเสริมและพัฒนาธุรกิจสหกรณ์', 'ผู้จัดการ'),
    position('B', `หัวหน้างาน ${title}`, 'A'),
    position('C', `ผู้ช่วย${title}`, 'B'),
    ...Array.from({ length: 3 }, (_, i) => position(`D${i}`, title, 'C')),
  ];
  const content = { rows: { positions } };
  const [chart] = chartsOf(buildModel(rawOffice(content)).model);
  expect(chart?.scale).toBeLessThan(1);
  const { pdf } = await printBookOf('book', content);
  const pages = (await pageTexts(pdf)).filter((text) => text.includes(chartTitle));
  const dense = pages
    .map((text) => text.replace(/\s/g, ''))
    .filter((text) => !text.includes('เรื่องหน้า'));
  expect(dense).toHaveLength(1);
  expect(dense[0]?.split(title).length).toBe(6);
});

test('a title in a box is cut between words, a name that fits a line is whole', () => {
  const rows = { units: [{ code: 'U', name: 'กลุ่มส่งเสริมสหกรณ์' }] };
  const set = createTypesetter(buildModel(rawOffice({ rows })).model, 'arabic');
  const shown = (text: string) => wrapRuns(set.line(text).runs, titleLetters).join('|');
  expect(shown('นิติกรชำนาญการพิเศษ')).toBe('นิติกรชำนาญการ|พิเศษ');
  expect(shown('ผู้อำนวยการกลุ่มส่งเสริมสหกรณ์')).toBe('ผู้อำนวยการ|กลุ่มส่งเสริมสหกรณ์');
  // A name too long for a line begins a line, and so does what follows it.
  const titled = createTypesetter(modelOf([['นิติกรชำนาญการพิเศษ', 'A']]), 'arabic');
  const { runs } = titled.line('รองตำแหน่ง นิติกรชำนาญการพิเศษ');
  expect(runs.some(({ isLong }) => isLong)).toBe(true);
  expect(wrapRuns(runs, titleLetters)).toEqual(['รองตำแหน่ง', 'นิติกรชำนาญการ', 'พิเศษ']);
});
