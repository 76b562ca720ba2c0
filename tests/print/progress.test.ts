import { showProgress, type ProgressFacts } from '../../pipeline/print/progress';

function record(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const facts: ProgressFacts[] = [];
  let time = 0;
  const progress = showProgress({
    stream: { isTTY, columns, write: (text: string) => written.push(text) },
    text: (fact) => {
      facts.push(fact);
      return `พิมพ์แล้ว ${fact.done}/${fact.total}`;
    },
    clock: () => time,
  });
  const at = (ms: number, done: number) => {
    time = ms;
    progress.update({ done, total: 100, printed: done, unchanged: 0, failed: 0 });
  };
  return { written, facts, progress, at };
}

test('renews one line of a terminal ten times a second and clears it', () => {
  const { written, progress, at } = record(true);
  at(0, 0);
  at(50, 1);
  at(100, 2);
  progress.finish();
  expect(written).toEqual(['\rพิมพ์แล้ว 0/100\u001b[K', '\rพิมพ์แล้ว 2/100\u001b[K', '\r\u001b[K']);
});

test('cuts the line to the terminal; marks above and below take no column', () => {
  const { written, at } = record(true, 8);
  at(0, 0);
  expect(written).toEqual(['\rพิมพ์แล้ว \u001b[K']);
});

test('writes a line a second elsewhere, none in the first', () => {
  const { written, progress, at } = record(false);
  [0, 500, 999, 1000, 1500, 2000].forEach((ms) => at(ms, ms / 100));
  progress.finish();
  expect(written).toEqual(['พิมพ์แล้ว 10/100\n', 'พิมพ์แล้ว 20/100\n']);
});

test('reckons the rate and the time left from what was printed', () => {
  const { facts, at } = record(true);
  at(0, 0);
  at(2000, 20);
  expect(facts[0]).toMatchObject({ perSecond: undefined, secondsLeft: undefined });
  expect(facts[1]).toMatchObject({ perSecond: 10, secondsLeft: 8 });
});
