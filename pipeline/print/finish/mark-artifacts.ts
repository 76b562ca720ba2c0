import { nameText } from './pdf-values';
import { makeOperation, type Operation } from './read-content';

const pathParts = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** Tags whose path-only content is a border or a background. */
const boxes = new Set(
  'Table TR TH TD THead TBody TFoot P H1 H2 H3 H4 H5 H6 L LI LBody Div Sect BlockQuote'.split(' '),
);
const endMark = makeOperation('EMC', 'EMC');
const layout = makeOperation('BDC', '/Artifact <</Type/Layout>>BDC');
/** Begins what stands in a page's margins, such as its number. */
export const paginationMark = makeOperation('BDC', '/Artifact <</Type/Pagination>>BDC');

interface Marked {
  readonly operations: Operation[];
  /** Marked-content ids that hold no content any more: they were borders. */
  readonly removed: Set<number>;
}

function mcid({ operator, operands }: Operation): number | undefined {
  if (operator !== 'BDC') return undefined;
  const properties = operands[1];
  const id = properties instanceof Map ? properties.get('MCID') : undefined;
  return typeof id === 'number' ? id : undefined;
}

const isOpening = ({ operator }: Operation): boolean => operator === 'BDC' || operator === 'BMC';

/** Says whether a marked sequence holds nothing but paths. */
function isOnlyPaths(operations: readonly Operation[], start: number): boolean {
  for (let at = start + 1; at < operations.length; at++) {
    const operation = operations[at] as Operation;
    if (operation.operator === 'EMC') return true;
    if (isOpening(operation) || /^(BT|Do|sh)$/.test(operation.operator)) return false;
  }
  return false;
}

/** Finds where the painted object ends that begins at `start`; undefined for none. */
function paintedEnd(operations: readonly Operation[], start: number): number | undefined {
  const first = operations[start]?.operator ?? '';
  if (first === 'Do' || first === 'sh') return start;
  if (first !== 'BT' && !pathParts.has(first)) return undefined;
  let at = start;
  while (at < operations.length) {
    const { operator } = operations[at] as Operation;
    if (first === 'BT' ? operator === 'ET' : painting.has(operator)) return at;
    if (first !== 'BT' && !pathParts.has(operator)) return undefined;
    at++;
  }
  return undefined;
}

/** Walks a page's operations and encloses what no tag encloses. */
class ArtifactMarker implements Marked {
  readonly operations: Operation[] = [];
  readonly removed = new Set<number>();
  private depth = 0;
  private isClipped = false;
  private readonly clips: boolean[] = [];
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly source: readonly Operation[],
    private readonly repeats: ReadonlySet<number> | undefined,
  ) {
    const tagged = source.map((operation) => mcid(operation) !== undefined);
    this.first = tagged.indexOf(true);
    this.last = tagged.lastIndexOf(true);
    for (let at = 0; at < source.length;) at = this.step(at);
  }

  private step(at: number): number {
    const operation = this.source[at] as Operation;
    const end = this.depth === 0 ? paintedEnd(this.source, at) : undefined;
    if (end === undefined) return this.copy(operation, at);
    const mark = operation.operator === 'BT' && this.isMargin(at) ? paginationMark : layout;
    this.operations.push(mark, ...this.source.slice(at, end + 1), endMark);
    return end + 1;
  }

  /**
   * Chromium paints margin boxes before or after the content and outside its clip; a bullet or number of a list may come
   * first on a page, too, but within the clip.
   */
  private isMargin(at: number): boolean {
    return !this.isClipped && (at < this.first || at > this.last);
  }

  /** Follows what a graphics state restores of the clip. */
  private followClip({ operator }: Operation): void {
    if (operator === 'q') this.clips.push(this.isClipped);
    if (operator === 'Q') this.isClipped = this.clips.pop() ?? false;
    if (operator === 'W' || operator === 'W*') this.isClipped = true;
  }

  private copy(operation: Operation, at: number): number {
    this.followClip(operation);
    if (operation.operator === 'EMC') this.depth--;
    if (isOpening(operation)) this.depth++;
    this.operations.push(isOpening(operation) ? this.opening(operation, at) : operation);
    return at + 1;
  }

  private opening(operation: Operation, at: number): Operation {
    const id = mcid(operation);
    const isBox = boxes.has(nameText(operation.operands[0]) ?? '');
    if (id === undefined) return operation;
    const isRepeat = this.repeats?.has(id) ?? false;
    if (!isRepeat && !(isBox && isOnlyPaths(this.source, at))) return operation;
    this.removed.add(id);
    return layout;
  }
}

/**
 * Marks as artifacts what is painted outside the tags (page numbers, list bullets), the borders that
 * Chromium tags as content, and content that repeats another page's (ISO 32000-1, 14.8.2.2).
 */
export function markArtifacts(
  operations: readonly Operation[],
  repeats?: ReadonlySet<number>,
): Marked {
  const { operations: marked, removed } = new ArtifactMarker(operations, repeats);
  return { operations: marked, removed };
}
