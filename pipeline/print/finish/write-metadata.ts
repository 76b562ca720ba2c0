import type { DocumentFacts } from './document-facts';
import {
  Name,
  Stream,
  addObject,
  findDict,
  type Dict,
  type PdfFile,
  type Value,
} from './pdf-values';
import { dateString, textString } from './print-strings';
import { makeSrgbProfile } from './srgb-profile';
import { makeStream } from './stream-data';

const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => entities[sign] ?? sign);
const profile = makeSrgbProfile();
const srgb = 'sRGB IEC61966-2.1';

function xmpAuthor(author: string): string {
  if (!author) return '';
  return `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n`;
}

/** Prints the XMP packet of a PDF/A-3B (ISO 19005-3, 6.6; XMP, ISO 16684-1). */
function printXmp(facts: DocumentFacts): string {
  const date = `${facts.date.toISOString().slice(0, 19)}+00:00`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(facts.title)}</rdf:li></rdf:Alt></dc:title>
${xmpAuthor(facts.author)}<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(facts.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${escapeXml(facts.producer)}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function infoDict(facts: DocumentFacts): Dict {
  const info: Dict = new Map([['Title', textString(facts.title)]]);
  if (facts.author) info.set('Author', textString(facts.author));
  info.set('Creator', textString(facts.creator)).set('Producer', textString(facts.producer));
  return info.set('CreationDate', dateString(facts.date)).set('ModDate', dateString(facts.date));
}

function outputIntent(file: PdfFile): Value {
  const stream = addObject(file, makeStream(new Map([['N', 3]]), profile));
  const intent = new Map<string, Value>([['Type', new Name('OutputIntent')]]);
  intent.set('S', new Name('GTS_PDFA1')).set('OutputConditionIdentifier', textString(srgb));
  return intent.set('Info', textString(srgb)).set('DestOutputProfile', stream);
}

/** Writes /Info, the XMP that equals it, the colour intent, the language and the title's display. */
export function writeMetadata(file: PdfFile, catalog: Dict, facts: DocumentFacts): void {
  file.trailer.set('Info', addObject(file, infoDict(facts)));
  // PDF/A wants the XMP readable by any tool: without a filter.
  const head: Dict = new Map([['Type', new Name('Metadata')]]);
  const xmp = new Stream(
    head.set('Subtype', new Name('XML')),
    Buffer.from(printXmp(facts), 'utf8'),
  );
  catalog.set('Metadata', addObject(file, xmp));
  catalog.set('OutputIntents', [addObject(file, outputIntent(file))]);
  catalog.set('Lang', textString(facts.language));
  const preferences = findDict(file, catalog.get('ViewerPreferences')) ?? new Map<string, Value>();
  catalog.set('ViewerPreferences', new Map([...preferences, ['DisplayDocTitle', true]]));
}
