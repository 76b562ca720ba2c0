import type { ReadMessages } from './read';

const resave = 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”';
const again = 'get the file again and retry';
const oversize =
  'If the file is yours, delete unused rows and pictures and save it again, or raise the limit with --max-size';

const kinds: Readonly<Record<string, string>> = {
  HTML: 'a web page (HTML)',
  CSV: 'delimited text (CSV)',
  ZIP: 'an ordinary ZIP archive',
};

function part(name: string): string {
  return name === '' ? '' : ` (part ${name})`;
}

/** What is said in English about files that cannot be read. */
export const readEn: ReadMessages = {
  'file-not-found': (file) => `Cannot find “${file}”. Check the name and the folder`,
  'file-not-accessible': (file, { cause }) =>
    `Cannot open “${file}” (${cause}). Check your access to the file or folder`,
  'file-in-use': (file) => `“${file}” is open in another program. Close it in Excel and retry`,
  'folder-without-workbook': (file) =>
    `The folder “${file}” has no .xlsx or .xlsm file. Name the folder that holds the workbooks`,
  'file-empty': (file) =>
    `“${file}” is empty (0 bytes); a copy or download may have failed, so ${again}`,
  'file-too-large': (file, { size, limit }) =>
    `“${file}” has ${size} MB, more than ${limit} MB. Delete unused pictures and sheets, or split it into several files`,
  'not-a-workbook': (file, { looksLike }) =>
    looksLike === ''
      ? `“${file}” is not an Excel workbook. Check that it is the right file. ${resave}`
      : `“${file}” is not an Excel workbook but ${kinds[looksLike] ?? `a ${looksLike} file`}; renaming it is not enough. ${resave}`,
  'old-xls': (file) => `“${file}” is an Excel 97–2003 workbook (.xls). ${resave}`,
  'binary-xlsb': (file) => `“${file}” is a binary workbook (.xlsb). ${resave}`,
  'open-document': (file) =>
    `“${file}” is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx`,
  'password-protected': (file) =>
    `“${file}” is protected by a password and cannot be read. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, and save`,
  'file-truncated': (file) =>
    `“${file}” is not complete; a copy or download may have been cut off, so ${again}`,
  'file-damaged': (file, data) =>
    `“${file}” is damaged${part(data.part)}. Open it in Excel with “Open and Repair” and save it again, or use a backup`,
  'too-many-parts': (file, { parts, limit }) =>
    `“${file}” has ${parts} inner parts, more than ${limit}. Delete unused pictures and objects and save it again`,
  'part-too-large': (file, data) =>
    `“${file}”${part(data.part)} unpacks to ${data.size} MB, more than ${data.limit} MB, and is not opened for safety. ${oversize}`,
  'unpacked-too-large': (file, { size, limit }) =>
    `“${file}” unpacks to ${size} MB, more than ${limit} MB, and is not opened for safety. ${oversize}`,
  'packed-too-tightly': (file, data) =>
    `“${file}”${part(data.part)} is packed ${data.ratio} times, more than ${data.limit}, and is not opened for safety. ${oversize}`,
  'entities-declared': (file, data) =>
    `“${file}”${part(data.part)} declares a document type or entities, which no ordinary workbook does, and is not opened for safety. ${resave}`,
};
