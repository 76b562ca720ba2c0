import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AnyFinding } from '../core/findings/finding';
import type { Model, Position } from '../core/model/model';
import { foldKey } from '../core/thai/normalise';
import type { DigitPolicy } from '../core/thai/digits';
import { compareData, type Change } from './compare-data';
import { planForms } from './form-plan';
import type { OfficeFont } from './office-font';
import { positionData, type PositionData } from './position-data';
import { readAttachment } from './print/finish/read-attachment';
import type { Manifest } from './print/manifest';
import { manifestName } from './print/manifest-name';
import { firstRevision, hasLaterRevision, isSignedCopy } from './print/signed-file';

/** What `render` attaches to a position's PDF. */
export interface Attached extends PositionData {
  readonly sourceHash: string;
}

/**
 * Whether a file is the one that the list beside it names: `signed` is that one, or one that stands in no list, with
 * something saved behind it since; `unlisted` where there is no list, or not in it.
 */
export type Seal = 'equal' | 'signed' | 'different' | 'unlisted';

/** A PDF with the data that it was made from. */
export interface InspectedPdf {
  readonly file: string;
  readonly code: string;
  readonly attached: Attached;
  readonly seal: Seal;
}

/** What a workbook says today of a PDF's position. */
export interface Comparison {
  /** Null for a position that the workbook no longer has. */
  readonly changes: readonly Change[] | null;
  /** The hash of what would be printed today; null where the position would not be printed. */
  readonly sourceHash: string | null;
  /** Whether a new print would be made from the very same data, settings, templates and fonts. */
  readonly isSameSource: boolean;
}

/** Lists the PDF files that a path names: itself, or those in a folder (one level) by name. */
export function listPdfs(given: string): string[] {
  if (!existsSync(given) || !statSync(given).isDirectory()) return [given];
  const names = readdirSync(given).filter((name) => /\.pdf$/i.test(name) && !name.startsWith('.'));
  return names.sort().map((name) => path.join(given, name));
}

function sealOf(file: string, bytes: Buffer): Seal {
  const unlisted = hasLaterRevision(bytes) ? 'signed' : 'unlisted';
  try {
    const list = readFileSync(path.join(path.dirname(file), manifestName), 'utf8');
    const { documents } = JSON.parse(list) as Manifest;
    const listed = documents.find((one) => one.file === path.basename(file));
    if (!listed) return unlisted;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (listed.sha256 === sha256) return 'equal';
    return isSignedCopy(bytes, listed) ? 'signed' : 'different';
  } catch {
    return unlisted;
  }
}

/** Reads the data attached to a PDF when it was printed; null for one that holds none, or that was written anew since. */
export function inspectPdf(file: string): InspectedPdf | null {
  try {
    const bytes = readFileSync(file);
    const attached = JSON.parse(
      readAttachment(firstRevision(bytes))?.json ?? '{}',
    ) as Partial<Attached>;
    if (attached.schemaVersion !== 1 || !attached.position) return null;
    const code = String(attached.position.values['รหัสตำแหน่ง']);
    return { file, code, attached: attached as Attached, seal: sealOf(file, bytes) };
  } catch {
    return null;
  }
}

/** An office as it is today, and how its forms would be printed. */
export interface Today {
  readonly model: Model;
  readonly errors: ReadonlyMap<string, readonly AnyFinding[]>;
  readonly digits: DigitPolicy | null;
  readonly font: OfficeFont | null;
}

function hashes({ model, ...options }: Today, positions: readonly Position[]): Map<string, string> {
  const { documents } = planForms(model, { ...options, positions });
  return new Map(documents.map(({ code, prepare }) => [foldKey(code), prepare().sourceHash]));
}

/** Returns the function that compares PDFs with an office. */
export function comparer(today: Today): (pdf: InspectedPdf) => Comparison {
  const all = hashes(today, today.model.positions);
  return ({ code, attached }) => {
    const position = today.model.positionByKey.get(foldKey(code));
    if (!position) return { changes: null, sourceHash: null, isSameSource: false };
    // A run for some positions only hashes their templates alone.
    const own = () => hashes(today, [position]).get(foldKey(code));
    const sourceHash = all.get(foldKey(code)) ?? null;
    const isSameSource = sourceHash === attached.sourceHash || own() === attached.sourceHash;
    return { changes: compareData(attached, positionData(position)), sourceHash, isSameSource };
  };
}
