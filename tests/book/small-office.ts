import { sampleOffice } from '../../pipeline/sample-office';
import type { WorkbookContent } from '../../pipeline/write-workbook';

const sample = sampleOffice();
type Rows = NonNullable<WorkbookContent['rows']>;
type SheetName = keyof Rows;

function rowsWhere(sheet: SheetName, column: string, values: readonly string[]) {
  return (sample.rows?.[sheet] ?? []).filter((row) => values.includes(String(row[column])));
}

/** The sample office cut down to some positions, units and competencies. */
export function smallOffice({
  codes,
  units = [],
  competencies = [],
}: {
  codes: readonly string[];
  units?: readonly string[];
  competencies?: readonly string[];
}): WorkbookContent {
  return {
    settings: sample.settings ?? {},
    rows: {
      positions: rowsWhere('positions', 'code', codes),
      duties: rowsWhere('duties', 'position', codes),
      indicators: rowsWhere('indicators', 'position', codes),
      relationships: rowsWhere('relationships', 'position', codes),
      requiredCompetencies: rowsWhere('requiredCompetencies', 'position', codes),
      knowledge: rowsWhere('knowledge', 'position', codes),
      units: rowsWhere('units', 'code', units),
      unitFunctions: rowsWhere('unitFunctions', 'unit', units),
      competencies: rowsWhere('competencies', 'name', competencies),
      competencyLevels: rowsWhere('competencyLevels', 'competency', competencies),
      handbooks: sample.rows?.handbooks ?? [],
    },
  };
}
