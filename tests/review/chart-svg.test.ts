import type { BarChartData } from '../../core/forms/kpi-charts';
import { barChart } from '../../pipeline/outputs/chart-svg';
import { hatchBars } from '../../pipeline/outputs/hatch-bars';

const data: BarChartData = {
  categories: ['กลุ่มส่งเสริมและพัฒนาการบริหารการจัดการสหกรณ์', 'ฝ่ายบริหาร'],
  series: [
    { name: 'รอบที่ 1', values: [4, 1] },
    { name: 'รอบที่ 2', values: [2, null] },
    { name: 'ทั้งปี', values: [3, 0] },
  ],
  ...{ max: 5, decimals: 0 },
};
const draw = (horizontal: boolean) =>
  barChart(data, { id: 'a', width: 640, height: 250, horizontal, nameWidth: 180 });

describe.each([true, false])('a bar chart, horizontal %s', (horizontal) => {
  const svg = draw(horizontal);

  it('is of shapes and text that stay vectors in a PDF', () => {
    expect(svg).not.toMatch(/<(?:pattern|linearGradient|filter|image|clipPath|mask)|url\(|opacity/);
    expect(svg.match(/<text/g)?.length).toBeGreaterThan(10);
  });

  it('hatches the bars and the swatch of round 1, dots those of round 2, and leaves the year solid', () => {
    expect(svg.match(/fill="none" stroke="#000" stroke-width="1.4"/g)).toHaveLength(3);
    // A bar that is not there has no dots.
    expect(svg.match(/Z" fill="#000"/g)).toHaveLength(2);
  });

  it('gives the same text again', () => {
    expect(draw(horizontal)).toBe(svg);
  });
});

/** Widths in ems of the font: its widest Thai digit (๗) and the point. */
const [widestDigit, point] = [0.744, 0.252];

it.each([true, false])(
  'hides grid lines behind figures of either digits, horizontal %s',
  (isLying) => {
    const values = [100, 99.2, 91.52, 86.33, 80, 79.59, 0.5];
    const categories = values.map((value) => `ฝ่าย ${value}`);
    const series = [{ name: 'คะแนนเฉลี่ย', values }];
    const shape = { id: 'a', width: 640, height: 250, horizontal: isLying, nameWidth: 180 };
    const svg = barChart({ categories, series, max: 100, decimals: isLying ? 2 : 0 }, shape);
    const figures = [
      ...svg.matchAll(/<path d="M\S+ \S+l(\S+) 0[^>]*fill="#fff"><\/path>\n<text[^>]*>([\d.]+)</g),
    ];
    expect(figures).toHaveLength(values.length);
    for (const [, width, text = ''] of figures) {
      const [digits = '', decimals] = text.split('.');
      const fraction = decimals === undefined ? 0 : point + decimals.length * widestDigit;
      const needed = 12 * (digits.length * widestDigit + fraction);
      expect(Number(width)).toBeGreaterThanOrEqual(needed);
    }
  },
);

it('breaks a long name into lines of like length', () => {
  const lines = [...draw(true).matchAll(/<text[^>]*>([^<]*(?:กลุ่ม|สหกรณ์)[^<]*)</g)].map(
    ([, text = '']) => text,
  );
  expect(lines).toEqual(['กลุ่มส่งเสริมและพัฒนา', 'การบริหารการจัดการสหกรณ์']);
});

it.each([
  ['lines', '10 20l30 0l0 -15l-30 0Z', { left: 10, right: 40, top: 5, bottom: 20 }],
  ['dots', '10 20l30 0l0 -15l-30 0Z', { left: 10, right: 40, top: 5, bottom: 20 }],
  [
    'lines',
    '0 0l25 0l0 14l-25 0Z" transform="translate(7 3)',
    { left: 7, right: 32, top: 3, bottom: 17 },
  ],
] as const)('draws %s within the bar %s', (hatching, path, box) => {
  const bar = `<path d="M${path}" fill="#fefefe" stroke="#000"></path>`;
  const svg = hatchBars(bar, new Map([['#fefefe', hatching]]));
  expect(svg.startsWith(bar)).toBe(true);
  const points = [...svg.slice(bar.length).matchAll(/[ML](\S+?) (-?[\d.]+)/g)];
  expect(points.length).toBeGreaterThan(5);
  for (const [, x, y] of points) {
    expect(Number(x)).toBeGreaterThanOrEqual(box.left);
    expect(Number(x)).toBeLessThanOrEqual(box.right);
    expect(Number(y)).toBeGreaterThanOrEqual(box.top);
    expect(Number(y)).toBeLessThanOrEqual(box.bottom);
  }
});

it('leaves bars too thin for a pattern and other colours alone', () => {
  const thin = '<path d="M10 20l1 0l0 -15l-1 0Z" fill="#fefefe"></path>';
  const other = '<path d="M10 20l30 0l0 -15l-30 0Z" fill="#404040"></path>';
  expect(hatchBars(thin + other, new Map([['#fefefe', 'lines']]))).toBe(thin + other);
});
