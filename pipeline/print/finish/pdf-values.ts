/** A PDF name, as written after its slash. */
export class Name {
  constructor(readonly text: string) {}
}

/** A reference to an indirect object; generations other than 0 are not read. */
export class Reference {
  constructor(readonly number: number) {}
}

/** A PDF string: one character a byte. */
export class ByteString {
  constructor(readonly bytes: string) {}
}

/** A stream: its dictionary and its data as stored, still under its filter. */
export class Stream {
  constructor(
    readonly dict: Dict,
    public data: Uint8Array,
  ) {}
}

export type Dict = Map<string, Value>;
export type Value =
  null | boolean | number | Name | Reference | ByteString | Stream | Dict | Value[];

/** A PDF in memory: indirect objects by number, and the trailer; its Size is the next free number. */
export interface PdfFile {
  readonly objects: Map<number, Value>;
  readonly trailer: Dict;
}

/** Says that a PDF holds something that this reader does not understand. */
export class PdfFault extends Error {}

/** Follows a reference to its object; a missing object is null, as ISO 32000-1, 7.3.10 says. */
export function resolve(file: PdfFile, value: Value | undefined): Value {
  if (value instanceof Reference) return file.objects.get(value.number) ?? null;
  return value ?? null;
}

/** Returns the dictionary that a value is or refers to; throws PdfFault for anything else. */
export function expectDict(file: PdfFile, value: Value | undefined): Dict {
  const found = findDict(file, value);
  if (!found) throw new PdfFault('a dictionary is missing');
  return found;
}

/** Returns the dictionary (a stream's too) that a value is or refers to, or undefined. */
export function findDict(file: PdfFile, value: Value | undefined): Dict | undefined {
  const found = resolve(file, value);
  if (found instanceof Stream) return found.dict;
  return found instanceof Map ? found : undefined;
}

/** Returns the text of a name, or undefined where the value is no name. */
export function nameText(value: Value | undefined): string | undefined {
  return value instanceof Name ? value.text : undefined;
}

/** Adds an object under the next free number and returns a reference to it. */
export function addObject(file: PdfFile, value: Value): Reference {
  const number = Number(file.trailer.get('Size'));
  file.trailer.set('Size', number + 1);
  file.objects.set(number, value);
  return new Reference(number);
}

/** Returns what stands where a list of one may be written without its brackets. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
