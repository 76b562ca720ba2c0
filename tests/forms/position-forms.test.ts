import { sampleOffice } from '../../pipeline/sample-office';
import type { WorkbookContent } from '../../pipeline/write-workbook';
import { expectGolden } from '../support/golden';
import { planOffice, printOffice } from '../support/print-office';
import { pageTexts } from '../support/render-pages';

const sample = sampleOffice();

function withSettings(settings: WorkbookContent['settings']): WorkbookContent {
  return { ...sample, settings: { ...sample.settings, ...settings } };
}

const unsigned = withSettings({ preparer: '', reviewer: '', approver: '' });

async function printOne(content: WorkbookContent, code: string, digits?: 'thai' | 'arabic') {
  const plan = await planOffice(content, { codes: [code], ...(digits ? { digits } : {}) });
  const pdf = (await printOffice(plan)).get(code);
  if (!pdf) throw new Error(`${code} was not printed`);
  return pdf;
}

/** A form with the longest values of real forms: a name without a blank, a summary and a duty of full length. */
function longest(): WorkbookContent {
  const [position] = (sample.rows?.positions ?? []).filter((row) => row['code'] === 'SN-F1-02');
  const duties = (sample.rows?.duties ?? []).filter((row) => row['position'] === 'SN-F1-02');
  const title = (sample.rows?.positions ?? []).find((row) => row['code'] === 'SO-CRD-03')?.[
    'title'
  ];
  return {
    ...unsigned,
    rows: { positions: [{ ...position, title, unit: title, workGroup: 'บริหารทั่วไป' }], duties },
  };
}

/** The duties and indicators of a position, numbered on from another's, whose last duty closes both. */
function withDutiesOf(code: string, other: string): WorkbookContent {
  const rowsOf = (sheet: 'duties' | 'indicators', position: string) =>
    (sample.rows?.[sheet] ?? []).filter((row) => row['position'] === position);
  const before = rowsOf('duties', other).length - 1;
  const joined = (sheet: 'duties' | 'indicators') => [
    ...rowsOf(sheet, other)
      .filter((row) => Number(row['duty']) <= before)
      .map((row) => ({ ...row, position: code })),
    ...rowsOf(sheet, code).map((row) => ({ ...row, duty: Number(row['duty']) + before })),
  ];
  const positions = (sample.rows?.positions ?? []).filter((row) => row['code'] === code);
  return {
    ...sample,
    rows: { positions, duties: joined('duties'), indicators: joined('indicators') },
  };
}

describe('แบบบรรยายลักษณะงาน', () => {
  test('one page', async () => {
    await expectGolden('job-description/one-page', await printOne(unsigned, 'SN-GA-06'));
  });

  test('two pages, three indicators in one duty, signature block', async () => {
    await expectGolden('job-description/two-pages', await printOne(sample, 'SN-F1-02'));
  });

  test('three pages', async () => {
    const pdf = await printOne(withDutiesOf('SN-F1-02', 'SN-GA-06'), 'SN-F1-02');
    await expectGolden('job-description/three-pages', pdf);
    expect(await pageTexts(pdf)).toHaveLength(3);
  });

  test('Thai digits', async () => {
    await expectGolden(
      'job-description/thai-digits',
      await printOne(unsigned, 'SN-OFF-01', 'thai'),
    );
  });

  test('the longest real values', async () => {
    await expectGolden('job-description/longest', await printOne(longest(), 'SN-F1-02'));
  });

  test('one signer', async () => {
    const content = withSettings({ preparer: '', reviewer: '' });
    await expectGolden('job-description/one-signer', await printOne(content, 'SN-GA-06'));
  });

  test('two signers with long names', async () => {
    const content = withSettings({
      preparer: '',
      reviewer: 'ว่าที่ร้อยตรีหญิงประภาวรินทร์ เจริญสุขสวัสดิ์วัฒนา',
      reviewerPosition: 'หัวหน้าฝ่ายบริหารทั่วไป รักษาราชการแทนสหกรณ์จังหวัดศรีนคร',
    });
    await expectGolden('job-description/two-signers', await printOne(content, 'SN-GA-06'));
  });

  test('a draft says so on every page', async () => {
    const positions = (sample.rows?.positions ?? []).map((row) => ({ ...row, state: 'ร่าง' }));
    const draft = { ...unsigned, rows: { ...sample.rows, positions } };
    const pages = await pageTexts(await printOne(draft, 'SN-OFF-01'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('ร่าง');
  });
});

describe('ใบกำหนดหน้าที่งาน', () => {
  test('four pages with sub-items', async () => {
    await expectGolden('duty-assignment/four-pages', await printOne(sample, 'SO-MGT-01'));
  });

  test('the longest activity and title, no experience', async () => {
    await expectGolden('duty-assignment/longest', await printOne(unsigned, 'SO-CRD-03'));
    await expectGolden(
      'duty-assignment/thai-digits',
      await printOne(unsigned, 'SO-ACC-02', 'thai'),
    );
  });
});

describe('a competency that the dictionary lacks', () => {
  const unknown = 'การบริหารความสุขของสมาชิก';
  const withUnknown = (state: string): WorkbookContent => {
    const isIt = ({ position }: Record<string, unknown>) => position === 'SO-ACC-02';
    const rows = sample.rows?.requiredCompetencies ?? [];
    const at = rows.findIndex(isIt);
    return {
      ...unsigned,
      rows: {
        ...sample.rows,
        positions: (sample.rows?.positions ?? []).map((row) =>
          row['code'] === 'SO-ACC-02' ? { ...row, state } : row,
        ),
        requiredCompetencies: rows.map((row, i) =>
          i === at ? { ...row, competency: unknown } : row,
        ),
      },
    };
  };

  test('bears a mark on a draft', async () => {
    await expectGolden('duty-assignment/draft', await printOne(withUnknown('ร่าง'), 'SO-ACC-02'));
  });

  test('keeps a position in use from being printed', async () => {
    const { documents, skips } = await planOffice(withUnknown('ใช้งาน'), { codes: ['SO-ACC-02'] });
    expect(documents).toEqual([]);
    expect(skips.map(({ code, reason }) => [code, reason])).toEqual([['SO-ACC-02', 'errors']]);
    expect(skips[0]?.errors.map(({ code }) => code)).toEqual(['reference-not-found']);
  });
});

test('no form of the sample office begins a page with its signatures, and no page is empty', async () => {
  const codes = (sample.rows?.positions ?? []).map((row) => String(row['code']));
  const printed = await printOffice(await planOffice(sample, { codes }));
  expect(printed.size).toBe(28);
  for (const [code, pdf] of printed) {
    for (const [i, page] of (await pageTexts(pdf)).entries()) {
      const body = page.replace(/^- \S+ -\n/, '');
      expect({ code, page: i + 1, body: body.slice(0, 20) }).not.toMatchObject({
        body: expect.stringMatching(/^(ลงชื่อ)?$|^ลงชื่อ/),
      });
    }
  }
});
