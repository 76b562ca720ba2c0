import { SaxesParser } from 'saxes';
import { UnreadableError } from './unreadable-error';

/** An element by its local name, whatever prefix the file gives it. */
export interface Element {
  readonly name: string;
  /** Namespace address; empty when there is none. */
  readonly uri: string;
  /** Attribute values by local name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What happens at each event of a document, in document order. */
export interface XmlHandlers {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string, uri: string): void;
}

/** Walks a part's XML with namespaces resolved; throws when it is not well-formed. */
export function parseXml(xml: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const attributesOf = (given: Readonly<Record<string, { local: string; value: string }>>) =>
    Object.fromEntries(Object.values(given).map(({ local, value }) => [local, value]));
  parser.on('error', (error) => {
    throw UnreadableError.of('file-damaged', { part }, error);
  });
  parser.on('opentag', ({ local, uri, attributes }) =>
    handlers.open?.({ name: local, uri, attributes: attributesOf(attributes) }),
  );
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ local, uri }) => handlers.close?.(local, uri));
  parser.write(xml).close();
}
