/**
 * Runs in the page, which is laid out as it will be printed: makes texts of a font of the office's fit where our own
 * font would.
 *
 * The boxes of a chart are sized by the letters of our font: their texts shrink together, to half at most. So do running
 * heads that are wider than the page's text.
 *
 * Lines end only between words that no U+2060 joins; where joined words are wider than their cell, a browser cuts one of
 * them anywhere. In such a text lines end before numbers as well; where that does not help, between all words.
 */
export const fitWideFont = String.raw`() => {
  const sheet = document.createElement('style');
  sheet.textContent = '* { overflow-wrap: normal !important }';
  document.head.append(sheet);

  const fits = (box) =>
    box.scrollHeight <= box.clientHeight &&
    [...box.children].every((text) => text.scrollWidth <= text.clientWidth);
  for (const chart of document.querySelectorAll('.canvas')) {
    const boxes = [...chart.querySelectorAll('.box')];
    for (let share = 0.95; share >= 0.5 && !boxes.every(fits); share -= 0.05) {
      chart.style.setProperty('--fit', share);
    }
  }

  const ends = new Map();
  const endOf = (block) => {
    if (!ends.has(block)) {
      const { paddingRight, borderRightWidth } = getComputedStyle(block);
      const { right } = block.getBoundingClientRect();
      ends.set(block, right - parseFloat(paddingRight) - parseFloat(borderRightWidth));
    }
    return ends.get(block);
  };
  const range = document.createRange();
  const isWide = (node) => {
    let block = node.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ right }) => right > endOf(block) + 0.1);
  };
  const wide = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/[\u2060\u00a0]/.test(node.data) && isWide(node)) wide.push(node);
  }
  for (const node of wide) node.data = node.data.replace(/\u00a0(?=[0-9๐-๙])/g, ' ');
  for (const node of wide.filter(isWide)) node.data = node.data.replaceAll('\u2060', '');
  sheet.remove();

  const probe = document.createElement('span');
  probe.style.cssText = 'position: absolute; white-space: nowrap; font: bold 11pt "Sarabun Jobsheet"';
  document.body.append(probe);
  const widthOf = (text) => {
    probe.textContent = text;
    return probe.getBoundingClientRect().width;
  };
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
