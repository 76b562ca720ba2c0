import { largeWorkbook } from '../support/large-office';
import { longestCheck, ticksOf } from '../support/page-ticks';
import { usePane } from '../support/use-pane';

const { open, textOf } = usePane();

test('the pane hears the user while 25,000 rows are checked for the first time', async () => {
  const pane = await open(await largeWorkbook(), { isTimed: true });
  const heard = await ticksOf(pane.page);
  const [from, to] = longestCheck(pane.requests);
  // In one go, the timer would be heard once or twice before and after the check, and never in it.
  expect(heard.filter((at) => at > from && at < to).length).toBeGreaterThan(8);
  expect(await textOf(pane.page, '#counts')).toMatch(/^ต้องแก้ \d+ · ควรตรวจ \d+/);
}, 180_000);
