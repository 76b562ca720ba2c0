const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(value: string): string {
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Returns an element whose inside is XML already; without inside it closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${written.join('')}`;
  return inside === '' ? `${open}/>` : `${open}>\n${inside}\n</${name}>`;
}

/** Returns an element that holds a text. */
export function text(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

/** Indents XML that has one tag or one text element a line. */
export function indent(xml: string): string {
  let depth = 0;
  const lines = xml.split('\n').map((line) => {
    if (line.startsWith('</')) depth--;
    const shown = '  '.repeat(depth) + line;
    const opens = !line.startsWith('</') && !line.endsWith('/>') && !/<\/[^>]+>$/.test(line);
    if (opens) depth++;
    return shown;
  });
  return lines.join('\n');
}
