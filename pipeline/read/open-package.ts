import { unzipSync } from 'fflate';
import { megabytes, type ReadLimits } from './read-limits';
import { UnreadableError } from './unreadable-error';

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

/** Part names are compared without regard to letter case (ECMA-376 part 2, 6.2.2.3). */
function foldPart(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

const endOfDirectory = Buffer.from([0x50, 0x4b, 5, 6]);

function readDirectory(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch (error) {
    if (!bytes.includes(endOfDirectory)) throw UnreadableError.of('file-truncated', {}, error);
    throw UnreadableError.of('file-damaged', { part: '' }, error);
  }
  return entries;
}

function checkEntry({ name: part, packed, unpacked }: Entry, limits: ReadLimits): void {
  if (unpacked > limits.partBytes) {
    const sizes = { size: megabytes(unpacked), limit: megabytes(limits.partBytes) };
    throw UnreadableError.of('part-too-large', { part, ...sizes });
  }
  const ratio = Math.round(unpacked / Math.max(1, packed));
  if (unpacked > limits.ratioFromBytes && ratio > limits.ratio) {
    throw UnreadableError.of('packed-too-tightly', { part, ratio, limit: limits.ratio });
  }
}

/** Judges the directory alone: nothing has been unpacked when it throws. */
function checkDirectory(entries: readonly Entry[], limits: ReadLimits): void {
  if (entries.length > limits.parts) {
    throw UnreadableError.of('too-many-parts', { parts: entries.length, limit: limits.parts });
  }
  for (const entry of entries) checkEntry(entry, limits);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.unpackedBytes) {
    const sizes = { size: megabytes(total), limit: megabytes(limits.unpackedBytes) };
    throw UnreadableError.of('unpacked-too-large', sizes);
  }
}

/** Returns a part's bytes as UTF-8 without a byte order mark; XML may also stand in UTF-16. */
function utf8Of(bytes: Buffer): Buffer {
  const [first, second] = bytes;
  if (first === 0xef && second === 0xbb) return bytes.subarray(3);
  if (first === 0xff && second === 0xfe) return Buffer.from(bytes.toString('utf16le').slice(1));
  if (first !== 0xfe || second !== 0xff) return bytes;
  return Buffer.from(new TextDecoder('utf-16be').decode(bytes));
}

/** The parts of an office package, unpacked one by one when they are asked for. */
export interface Package {
  has(part: string): boolean;
  /** Part names as they are written. */
  readonly names: readonly string[];
  /** Returns a part as UTF-8; throws when it is absent, damaged, or declares a document type. */
  bytes(part: string): Buffer;
  /** Returns the same as text. */
  text(part: string): string;
}

/** Opens a zip package after its directory has passed the limits; sizes that lie cut the part short. */
export function openPackage(bytes: Buffer, limits: ReadLimits): Package {
  const entries = readDirectory(bytes);
  checkDirectory(entries, limits);
  const names = new Map(entries.map((entry) => [foldPart(entry.name), entry.name]));
  const unpack = (part: string): Buffer => {
    const name = names.get(foldPart(part));
    try {
      const unpacked = unzipSync(bytes, { filter: (entry) => entry.name === name });
      const content = name === undefined ? undefined : unpacked[name];
      if (content) return Buffer.from(content.buffer, content.byteOffset, content.length);
    } catch (error) {
      throw UnreadableError.of('file-damaged', { part }, error);
    }
    throw UnreadableError.of('file-damaged', { part });
  };
  const read = (part: string): Buffer => {
    const content = utf8Of(unpack(part));
    const declares = content.includes('<!DOCTYPE') || content.includes('<!ENTITY');
    if (declares) throw UnreadableError.of('entities-declared', { part });
    return content;
  };
  return {
    has: (part) => names.has(foldPart(part)),
    names: [...names.values()],
    bytes: read,
    text: (part) => read(part).toString('utf8'),
  };
}
