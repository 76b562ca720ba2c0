import type { Settings } from '../../model/settings';
import { formatThaiDate, parseThaiDate } from '../../thai/dates';
import { dotsFor } from '../signatures';
import type { Line, Typesetter } from '../typesetter';
import { buildProse, type ProseBlock } from './prose';

/** What an order prints: heading, number, subject, body, date, signature. */
export interface OrderView {
  readonly heading: Line;
  readonly number: readonly Line[];
  readonly subject: readonly Line[];
  readonly body: readonly ProseBlock[];
  /** The end of the body, which stays with date and signature. */
  readonly lastBody: readonly ProseBlock[];
  readonly issued: readonly Line[];
  readonly hasSigner: boolean;
  /** In brackets. */
  readonly signer: Line;
  /** Width of the dotted line in letters, 16–40. */
  readonly dots: number;
  readonly positions: readonly Line[];
}

interface OrderTexts {
  readonly number: string;
  readonly subject: string;
  readonly body: string;
  readonly issued: string;
  readonly signer: string;
  readonly positions: readonly string[];
}

/** Blocks of the body that go with the signature to its page. */
const blocksKept = 2;
const issuedLine = /^\s*สั่ง\s*ณ\s*วันที่/;

function issuedFrom({ orderDate }: Settings): string {
  const date = parseThaiDate(orderDate);
  if (date === null) return '';
  return `สั่ง ณ วันที่ ${formatThaiDate(date).replace(/ (\d+)$/, ' พ.ศ. $1')}`;
}

/** Takes the parts of an order out of its lines; what they lack comes from the settings. */
function readOrder(text: string, settings: Settings): OrderTexts {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => issuedLine.test(line));
  const above = at < 0 ? lines : lines.slice(0, at);
  const below = at < 0 ? [] : lines.slice(at + 1).map((line) => line.trim());
  const number = above.find((line) => /^\s*ที่\s/.test(line));
  const subject = above.find((line) => /^\s*เรื่อง\s/.test(line));
  const signer = below.find((line) => /^\(.*\)$/.test(line));
  return {
    number: number?.trim() ?? (settings.orderNumber === '' ? '' : `ที่ ${settings.orderNumber}`),
    subject: subject?.trim() ?? '',
    body: above.filter((line) => line !== number && line !== subject).join('\n'),
    issued: lines[at]?.trim() ?? issuedFrom(settings),
    signer: signer?.slice(1, -1).trim() ?? settings.approver,
    positions: signer ? below.filter((line) => line !== signer) : [settings.approverPosition],
  };
}

/** Builds the view of an order from its heading and text. */
export function buildOrder(
  { heading, text }: { heading: string; text: string },
  { set, settings }: { set: Typesetter; settings: Settings },
): OrderView {
  const order = readOrder(text, settings);
  const body = buildProse(order.body, set);
  return {
    heading: set.line(heading),
    number: set.lines(order.number),
    subject: set.lines(order.subject),
    body: body.slice(0, -blocksKept),
    lastBody: body.slice(-blocksKept),
    issued: set.lines(order.issued),
    hasSigner: order.signer !== '',
    signer: set.line(`(${order.signer})`),
    dots: dotsFor(order.signer),
    positions: order.positions.flatMap((line) => set.lines(line)),
  };
}
