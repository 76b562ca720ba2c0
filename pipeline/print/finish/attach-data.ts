import { createHash } from 'node:crypto';
import {
  ByteString,
  Name,
  addObject,
  type Dict,
  type PdfFile,
  type Reference,
  type Value,
} from './pdf-values';
import { dateString, textString } from './print-strings';
import { makeStream } from './stream-data';

/** The data that a paper was made from. */
export interface Attachment {
  /** The file's name, such as `position.json`; ASCII, for viewers that show /F. */
  readonly name: string;
  /** The file's content, JSON as text. */
  readonly json: string;
  readonly description: string;
}

function embeddedFile(file: PdfFile, json: string, date: Date): Reference {
  const bytes = Buffer.from(json, 'utf8');
  const digest = createHash('md5').update(bytes).digest().toString('latin1');
  const parameters = new Map<string, Value>([['Size', bytes.length]]);
  parameters.set('ModDate', dateString(date)).set('CheckSum', new ByteString(digest));
  const head = new Map<string, Value>([['Type', new Name('EmbeddedFile')]]);
  head.set('Subtype', new Name('application#2Fjson')).set('Params', parameters);
  return addObject(file, makeStream(head, bytes));
}

/** Attaches the data as the document's source (ISO 19005-3, 6.8; /AF as in ISO 32000-2). */
export function attachData(
  file: PdfFile,
  catalog: Dict,
  { attachment, date }: { attachment: Attachment; date: Date },
): void {
  const stream = embeddedFile(file, attachment.json, date);
  const name = textString(attachment.name);
  const spec = new Map<string, Value>([['Type', new Name('Filespec')]]);
  spec.set('F', name).set('UF', name).set('Desc', textString(attachment.description));
  spec.set('AFRelationship', new Name('Source'));
  spec.set(
    'EF',
    new Map<string, Value>([
      ['F', stream],
      ['UF', stream],
    ]),
  );
  const reference = addObject(file, spec);
  catalog.set('AF', [reference]);
  catalog.set('Names', withFile(catalog.get('Names'), name, reference));
}

function withFile(names: Value | undefined, name: ByteString, file: Reference): Value {
  const tree = new Map<string, Value>([['Names', [name, file]]]);
  const kept = names instanceof Map ? names : new Map<string, Value>();
  return new Map([...kept, ['EmbeddedFiles', tree]]);
}
