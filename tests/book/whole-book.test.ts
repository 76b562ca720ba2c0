import type * as FinishPdf from '../../pipeline/print/finish/finish-pdf';
import type * as PrintBookOf from '../support/print-book-of';
import { sampleOffice } from '../../pipeline/sample-office';
import { pageTexts } from '../support/render-pages';
import { printBookOf } from '../support/print-book-of';

const finishPdf = '../../pipeline/print/finish/finish-pdf';

test('a book whose prints cannot be joined is printed in one and says the same', async () => {
  const joined = await printBookOf('handbook', sampleOffice());
  jest.resetModules();
  jest.doMock(finishPdf, () => ({
    ...jest.requireActual<typeof FinishPdf>(finishPdf),
    finishJoined: () => undefined,
  }));
  const whole = (await import('../support/print-book-of')) as typeof PrintBookOf;
  const { pdf, pages } = await whole.printBookOf('handbook', sampleOffice());
  expect(pages).toBe(joined.pages);
  const squeezed = async (bytes: Uint8Array) =>
    (await pageTexts(bytes)).map((text) => text.replace(/\s+/g, ''));
  expect(await squeezed(pdf)).toEqual(await squeezed(joined.pdf));
});
