import { link } from '../../core/model/link';
import { buildModel } from '../../core/model/build-model';
import type { Model } from '../../core/model/model';
import type { Row, Tables } from '../../core/model/table';
import { rules } from '../../core/rules';
import { sheets, type ColumnName, type SheetId } from '../../core/sheets';
import type { Sheet } from '../../core/sheets/column';
import { severities, type FindingCode } from '../../core/findings/catalogue';
import { sampleWorkbook } from '../support/sample-workbook';
import { plants } from './all-plants';

const sample = sampleWorkbook();

/** Columns that were read while nobody's own rows were asked for. */
interface Reading {
  readonly columns: Set<ColumnName>;
  /** The position whose own rows are not noted. */
  own: string | null;
}

/** Returns a row that notes which of its columns are read; its keys stand for the columns that they are made of. */
function noting(id: SheetId, row: Row, record: Reading): Row {
  const note = (columns: readonly string[]) => {
    if (record.own !== null && row.positionKey === record.own) return;
    for (const column of columns) record.columns.add(`${id}.${column}` as ColumnName);
  };
  const sheet: Sheet = sheets[id];
  const values = new Proxy(row.values, {
    get(target, name) {
      note([String(name)]);
      return Reflect.get(target, name) as unknown;
    },
  });
  return {
    ...row,
    values,
    get positionKey() {
      note([id === 'positions' ? 'code' : 'position']);
      return row.positionKey;
    },
    get key() {
      note(sheet.key ?? []);
      return row.key;
    },
  };
}

function notingModel(model: Model, record: Reading): Model {
  const tables = Object.fromEntries(
    (Object.keys(sheets) as SheetId[]).map((id) => [
      id,
      (model.tables[id] as readonly Row[]).map((row) => noting(id, row, record)),
    ]),
  ) as unknown as Tables;
  return link(tables, model.settings, null);
}

/** The columns by which rows are linked: what a linked model holds depends on them, whoever reads it. */
const linked: readonly ColumnName[] = ['positions.code'];

/** Returns the columns that a rule reads in the sample with this fault planted, without those that it names. */
function unnamed(code: FindingCode, fault: FindingCode): ColumnName[] {
  const rule = rules.find((one) => one.code === code);
  if (rule?.scope !== 'model' && rule?.scope !== 'position') return [];
  const record: Reading = { columns: new Set(), own: null };
  const planted = plants[fault](sample, 0.5)?.workbook ?? sample;
  const model = notingModel(buildModel(planted).model, record);
  record.columns.clear();
  if (rule.scope === 'model') rule.check(model);
  else {
    for (const position of model.positions) {
      record.own = position.key;
      rule.checkPosition(position, model);
    }
  }
  const named = new Set<ColumnName>([...(rule.reads ?? []), ...linked]);
  return [...record.columns].filter((column) => !named.has(column));
}

const codes = (Object.keys(severities) as FindingCode[]).filter((code) =>
  rules.some((rule) => rule.code === code && (rule.scope === 'model' || rule.scope === 'position')),
);

test.each(codes)('%s names every column that it reads', (code) => {
  expect(unnamed(code, code)).toEqual([]);
  expect(unnamed(code, 'score-without-evidence')).toEqual([]);
});
