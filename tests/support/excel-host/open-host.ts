import { Workbook } from 'exceljs';
import { foldRules } from '../fold-rules';
import { ExcelHost } from './excel-host';
import { loadOffice, type OfficeFacts, type OfficeGlobals } from './load-office';

/** A host with a workbook, and the client connected to it. */
export interface OpenHost extends OfficeGlobals {
  readonly host: ExcelHost;
}

/** Opens a workbook file's bytes in a host. */
export async function hostOf(bytes: Uint8Array): Promise<ExcelHost> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  workbook.worksheets.forEach(foldRules);
  return new ExcelHost(workbook);
}

/** Opens a workbook file's bytes and connects the genuine client; its globals are the test's globals too. */
export async function openHost(bytes: Uint8Array, facts: OfficeFacts = {}): Promise<OpenHost> {
  const host = await hostOf(bytes);
  const office = loadOffice(host, facts);
  Object.assign(globalThis, {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
  });
  return {
    host,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: office.Office,
  };
}

/** Returns the host's workbook as a file's bytes. */
export async function saveHost(host: ExcelHost): Promise<Uint8Array> {
  return new Uint8Array(await host.workbook.xlsx.writeBuffer());
}
