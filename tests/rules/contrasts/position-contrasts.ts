import type { PositionData } from '../../../core/findings/catalogue/position';
import type { RowCells } from '../../support/sample-workbook';
import {
  contrastOf,
  inOffices,
  inPosition,
  office,
  plainPosition,
  type Contrasts,
} from '../../support/contrasts';

const inPositions = contrastOf((positions: readonly RowCells[]) =>
  office({
    positions: positions.map((cells, index) => ({
      ...plainPosition,
      code: `A-${index + 1}`,
      ...cells,
    })),
  }),
);

const cooperative = { form: 'ใบกำหนดหน้าที่งาน', personnelType: 'เจ้าหน้าที่สหกรณ์', workGroup: '' };

/** An office of one position with its duties and indicators. */
const withDuties = (
  position: RowCells,
  duties: readonly RowCells[],
  indicators: readonly RowCells[] = [],
) => ({
  positions: [{ ...plainPosition, ...position }],
  duties: duties.map((cells, index) => ({ position: 'A-1', duty: index + 1, ...cells })),
  indicators: indicators.map((cells) => ({ position: 'A-1', text: 'จำนวนครั้ง', ...cells })),
});

/** Three equal positions, of which the last says something of its own. */
const equals = (column: string, last: string, first = 'ปริญญาตรีทางการบัญชี', title = '') =>
  [first, first, last].map((value, index) => ({
    [column]: value,
    ...(index === 2 && title !== '' ? { title } : {}),
  }));

const required = (...levels: readonly number[]) => ({
  positions: levels.map((_, index) => ({ ...plainPosition, code: `A-${index + 1}` })),
  requiredCompetencies: levels.map((level, index) => ({
    position: `A-${index + 1}`,
    class: 'สมรรถนะหลัก',
    competency: 'บริการที่ดี',
    level,
  })),
});

const assigned = 'ปฏิบัติงานอื่นตามที่ได้รับมอบหมาย';
const needsDegree = 'ต้องใช้ความรู้ระดับปริญญาในการจัดทำบัญชี';

/** What a position may well say beside what contradicts itself. */
export const positionContrasts: Contrasts<keyof PositionData> = {
  'position-without-duty': inPosition({ state: 'ใช้งาน' }, { state: 'ร่าง' }),
  'work-group-missing': inPosition({ workGroup: '' }, cooperative),
  'work-group-not-allowed': inPosition({ workGroup: 'บริหารพัสดุ' }, { workGroup: 'บริหาร ทั่วไป' }),
  'agency-missing': inPosition({ agency: '' }, { ...cooperative, agency: '' }),
  'duty-without-indicator': inOffices(
    withDuties({}, [{ text: 'ตรวจรับพัสดุ' }]),
    withDuties(cooperative, [{ text: 'ตรวจรับพัสดุ' }]),
  ),
  'duty-without-result': inOffices(
    withDuties(cooperative, [{ text: 'ตรวจรับพัสดุ', activities: 'ตรวจนับ' }]),
    withDuties(cooperative, [{ text: 'ตรวจรับพัสดุ', activities: 'ตรวจนับ', results: 'พัสดุครบ' }]),
  ),
  'standard-duty-missing': inOffices(
    withDuties({}, [{ text: assigned }, { text: 'ตรวจรับพัสดุที่ได้รับมอบหมาย' }]),
    withDuties({}, [
      { text: 'ตรวจรับพัสดุ' },
      { text: 'ร่วมปฏิบัติงานหรือสนับสนุนการปฏิบัติงานกับหน่วยงานที่เกี่ยวข้องหรือที่ได้รับมอบหมาย' },
    ]),
  ),
  'degree-against-work-group': inPosition(
    { workGroup: 'บริการ', summary: needsDegree },
    { workGroup: 'บริการ', summary: `ไม่จำเป็น${needsDegree}` },
  ),
  'supervisor-not-found': inPosition(
    { supervisor: 'หัวหน้าฝ่ายยานพาหนะ' },
    { supervisor: 'คณะกรรมการดำเนินการ' },
  ),
  'supervisor-self': inPosition({ supervisor: 'a-๑' }, { supervisor: 'A-11' }),
  'supervisor-cycle': inPositions(
    [{ supervisor: 'A-2' }, { supervisor: 'A-3' }, { supervisor: 'A-1' }],
    [{ supervisor: 'A-2' }, { supervisor: 'A-3' }, { supervisor: 'ผู้ว่าราชการจังหวัด' }],
  ),
  'title-against-unit': inPosition(
    { title: 'หัวหน้าฝ่ายบัญชี', unit: 'ฝ่ายพัสดุ' },
    { title: 'หัวหน้าฝ่ายบัญชี', unit: 'กลุ่มงาน บัญชี' },
  ),
  'unit-spelled-twice': inPositions(
    [{ unit: 'ฝ่ายบริหารทั่วไป' }, { unit: 'ฝ่ายบริหารทั่วไปๆ' }],
    [{ unit: 'กลุ่มส่งเสริมสหกรณ์ 1' }, { unit: 'กลุ่มส่งเสริมสหกรณ์ 2' }],
  ),
  'agency-in-unit': inPosition(
    { agency: 'สำนักงานกลาง', unit: 'ฝ่ายพัสดุ สำนักงานกลาง' },
    { agency: 'สำนักงานกลาง', unit: 'สำนักงานกลาง' },
  ),
  'competency-level-differs': inOffices(required(3, 3, 2), required(3, 2, 1)),
  'education-differs': inPositions(
    equals('education', 'ปริญญาโททางการบัญชี'),
    equals('education', 'ปริญญาโททางการบัญชี', 'ปริญญาตรีทางการบัญชี', 'หัวหน้างานบัญชี'),
  ),
  'experience-differs': inPositions(
    equals('experience', 'ทำงานบัญชี 3 ปี'),
    equals('experience', '- ปริญญาตรี ทางการบัญชี'),
  ),
};
