import { parseXml } from './parse-xml';

const kept = new Set(['sst', 'si', 'r', 't']);

const unusual = /<!\[CDATA\[|<!--|<mc:|<extLst|\s[\w:]+='|<\/?[A-Za-z][\w.-]*:/;

function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function rewrite(xml: string, part: string): string {
  const out: string[] = [];
  let skipped = 0;
  let isText = false;
  parseXml(xml, part, {
    open({ name }) {
      if (skipped > 0 || !kept.has(name)) skipped++;
      else out.push(`<${name}>`);
      isText = name === 't';
    },
    text(text) {
      if (skipped === 0 && isText) out.push(escapeXml(text));
    },
    close(name) {
      if (skipped > 0) skipped--;
      else out.push(`</${name}>`);
      isText = false;
    },
  });
  return out.join('');
}

/** Returns the shared strings in the form that ExcelJS reads rightly; most files have it already. */
export function plainStrings(xml: Buffer, part: string): Buffer {
  return unusual.test(xml.toString('latin1'))
    ? Buffer.from(rewrite(xml.toString('utf8'), part))
    : xml;
}
