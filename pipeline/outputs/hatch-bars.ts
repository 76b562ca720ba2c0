/** How a bar is told apart from others of nearly its grey: lines aslant or dots. */
export type Hatching = 'lines' | 'dots';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A bar or a legend's swatch as ECharts writes it: one rectangle, perhaps moved. */
const rectangle =
  /<path d="M(\S+) (\S+)l(\S+) 0l0 (\S+)l\S+ 0Z"(?: transform="translate\((\S+) (\S+)\)")? fill="(#\w{6})"[^>]*><\/path>/g;

/** Distances in units of the SVG: of lines along an axis, of dots, and of both from the bar's edge. */
const gaps = { lines: 6, dots: 4.5, edge: 0.9 } as const;
const dotRadius = 0.9;

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Multiples of a gap from a lowest to a highest value: the pattern goes on from bar to bar. */
function multiples(lowest: number, highest: number, gap: number): number[] {
  const first = Math.ceil(lowest / gap);
  const count = Math.max(0, Math.floor(highest / gap) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * gap);
}

/** Lines on which x + y is constant, each cut at the box. */
function linesPath({ left, top, right, bottom }: Box): string {
  return multiples(left + top, right + bottom, gaps.lines)
    .map((sum) => {
      const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
      return `M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`;
    })
    .join('');
}

/** Small diamonds in rows that stand between those of the row above. */
function dotsPath({ left, top, right, bottom }: Box): string {
  const r = round(dotRadius);
  const rows = multiples(top + dotRadius, bottom - dotRadius, gaps.dots / 2);
  return rows
    .flatMap((y) => {
      const shift = Math.round(y / (gaps.dots / 2)) % 2 === 0 ? 0 : gaps.dots / 2;
      return multiples(left + dotRadius - shift, right - dotRadius - shift, gaps.dots).map(
        (x) => `M${round(x + shift)} ${round(y - dotRadius)}l${r} ${r}l-${r} ${r}l-${r} -${r}Z`,
      );
    })
    .join('');
}

function insideOf([x, y, width, height]: readonly number[]): Box {
  const [xs, ys] = [
    [x ?? 0, (x ?? 0) + (width ?? 0)],
    [y ?? 0, (y ?? 0) + (height ?? 0)],
  ];
  return {
    left: Math.min(...xs) + gaps.edge,
    top: Math.min(...ys) + gaps.edge,
    right: Math.max(...xs) - gaps.edge,
    bottom: Math.max(...ys) - gaps.edge,
  };
}

function overlay(box: Box, hatching: Hatching): string {
  if (box.right <= box.left || box.bottom <= box.top) return '';
  return hatching === 'lines'
    ? `<path d="${linesPath(box)}" fill="none" stroke="#000" stroke-width="1.4"></path>`
    : `<path d="${dotsPath(box)}" fill="#000"></path>`;
}

/**
 * Draws over the bars and swatches of certain colours. Patterns as SVG knows them (`<pattern>`, ECharts' decals) Chromium
 * prints as pictures with soft masks; these are paths.
 */
export function hatchBars(svg: string, hatchings: ReadonlyMap<string, Hatching>): string {
  return svg.replace(rectangle, (path, ...groups: (string | undefined)[]) => {
    const [x, y, width, height, moveX = '0', moveY = '0', color = ''] = groups;
    const hatching = hatchings.get(color);
    if (!hatching) return path;
    const at = [Number(x) + Number(moveX), Number(y) + Number(moveY)];
    return path + overlay(insideOf([...at, Number(width), Number(height)]), hatching);
  });
}
