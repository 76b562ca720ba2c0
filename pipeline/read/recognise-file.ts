import { UnreadableError } from './unreadable-error';

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function has(bytes: Buffer, text: string): boolean {
  return bytes.includes(Buffer.from(text, 'utf16le'));
}

/** Names of streams in an OLE2 compound file stand in its directory as UTF-16. */
function recogniseOle(bytes: Buffer): UnreadableError {
  if (has(bytes, 'EncryptedPackage') || has(bytes, 'EncryptionInfo')) {
    return UnreadableError.of('password-protected', {});
  }
  if (has(bytes, 'WordDocument'))
    return UnreadableError.of('not-a-workbook', { looksLike: 'Word' });
  return UnreadableError.of('old-xls', {});
}

function isText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096);
  return !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

const textKinds: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^\{\\rtf/, 'RTF'],
  [/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|table|meta)/i, 'HTML'],
  [/^MIME-Version:/i, 'HTML'],
  [/urn:schemas-microsoft-com:office:spreadsheet/i, 'XML Spreadsheet 2003'],
  [/^<\?xml/i, 'XML'],
  [/^\s*[[{]/, 'JSON'],
  [/^[^\n]*[,;\t]/, 'CSV'],
];

function looksLike(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && !isText(bytes) && bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return '';
  const text = bytes.subarray(0, 8192).toString(isWide ? 'utf16le' : 'utf8');
  const start = text.replace(/^\ufeff/, '').trimStart();
  return textKinds.find(([pattern]) => pattern.test(start))?.[1] ?? '';
}

/** Throws unless the bytes begin like a zip package; the reason says what the file is instead. */
export function recogniseFile(bytes: Buffer): void {
  if (bytes.length === 0) throw UnreadableError.of('file-empty', {});
  if (bytes.subarray(0, 8).equals(oleSignature)) throw recogniseOle(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw UnreadableError.of('not-a-workbook', { looksLike: looksLike(bytes) });
}
