/**
 * Runs in the page, which is laid out as it will be printed: makes texts of a font of the office's fit where our own
 * font would.
 *
 * Charts are sized by the letters of our font: their texts shrink to its size, in boxes until they fit, to half at most.
 * So do running heads that are wider than the page's text.
 *
 * Lines end only between words that no U+2060 joins; where joined words are wider than their cell, a browser cuts one of
 * them anywhere. In such a text lines end before numbers as well; where that does not help, between all words. A word
 * that is wider than its cell makes the cell's text smaller.
 */
export const fitWideFont = String.raw`() => {
  const sheet = document.createElement('style');
  sheet.textContent = '* { overflow-wrap: normal !important }';
  document.head.append(sheet);

  const probe = document.createElement('span');
  probe.style.cssText = 'position: absolute; white-space: nowrap; font: 11pt "Sarabun Jobsheet"';
  document.body.append(probe);
  const widthOf = (text) => {
    probe.textContent = text;
    return probe.getBoundingClientRect().width;
  };
  const letter = (0.576 * 11 * 96) / 72;
  const size = Math.min(1, letter / widthOf('ก'));
  const shrink = (element, share) => {
    element.style.fontSize = parseFloat(getComputedStyle(element).fontSize) * share + 'px';
  };
  for (const text of document.querySelectorAll('svg text')) shrink(text, size);

  const fits = (box) =>
    box.scrollHeight <= box.clientHeight &&
    [...box.children].every((text) => text.scrollWidth <= text.clientWidth);
  for (const chart of document.querySelectorAll('.canvas')) {
    const boxes = [...chart.querySelectorAll('.box')];
    for (let share = 0.95; share >= 0.5 && !boxes.every(fits); share -= 0.05) {
      chart.style.setProperty('--fit', share);
    }
  }

  const blockOf = (node) => {
    let block = node.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block;
  };
  const places = new Map();
  const placeOf = (block) => {
    if (!places.has(block)) {
      const style = getComputedStyle(block);
      const { left, right } = block.getBoundingClientRect();
      const inset = (side) => parseFloat(style['padding' + side]) + parseFloat(style['border' + side + 'Width']);
      places.set(block, { start: left + inset('Left'), end: right - inset('Right') });
    }
    return places.get(block);
  };
  const range = document.createRange();
  const endOf = (node) => {
    range.selectNodeContents(node);
    return Math.max(...[...range.getClientRects()].map(({ right }) => right));
  };
  const isWide = (node) => endOf(node) > placeOf(blockOf(node)).end + 0.1;

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') texts.push(walker.currentNode);
  const wide = texts.filter(isWide);
  for (const node of wide) node.data = node.data.replace(/\u00a0(?=[0-9๐-๙])/g, ' ');
  const wider = wide.filter(isWide);
  for (const node of wider) node.data = node.data.replaceAll('\u2060', '');
  for (const node of wider.filter(isWide)) {
    const block = blockOf(node);
    const { start, end } = placeOf(block);
    const share = (end - start) / (endOf(node) - start);
    if (share > 0.5) shrink(block, share - 0.01);
  }
  sheet.remove();

  probe.style.fontWeight = 'bold';
  const heads = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSCounterStyleRule && rule.name === 'book-running')
    .flatMap(({ symbols }) => symbols.match(/"(?:[^"\\]|\\.)*"/g) ?? []);
  const share = document.body.clientWidth / Math.max(1, ...heads.map(widthOf));
  probe.remove();
  if (share < 1) {
    const margins = document.createElement('style');
    margins.textContent = '@page { @top-left { font-size: ' + (11 * share).toFixed(2) + 'pt } }';
    document.body.append(margins);
  }
}`;
