import { configProblemOf } from './config-problems';
import type { CliMessages } from './cli';

function minutes(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

const printErrors: Readonly<Record<string, string>> = {
  'no-browser':
    'No browser to print with; install Google Chrome or Microsoft Edge, or name one in JOBSHEET_BROWSER',
  'browser-unpack': 'Cannot unpack the browser; check the free disk space and run again',
  'browser-launch':
    'Cannot start the browser; reinstall Google Chrome or Microsoft Edge, or name one in JOBSHEET_BROWSER',
  'browser-lost':
    'The browser died several times; check the memory and run again: it goes on where it stopped',
  'page-timeout': 'The layout took too long; look for an unusually long text',
  'page-failed': 'The layout failed',
  'bad-pdf': 'The PDF is not whole',
  'folder-busy': 'Another run is using this folder; wait for it or choose another one',
  'disk-full': 'The disk is full; free some space and run again: it goes on where it stopped',
  'not-writable': 'No permission to write here; choose another folder with --out',
  'read-only': 'This disk is read-only; choose another folder with --out',
  'name-too-long': "The folder's name is too long; choose a shorter one with --out",
  'file-in-use': 'The file is open in another program; close it and run again',
  'missing-folder': 'The output folder does not exist',
  'not-a-folder': 'The output is not a folder; choose one with --out',
  'write-failed': 'Cannot write the file',
};

/** The command line in English. */
export const cliEn: CliMessages = {
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  help: {
    new: 'writes a blank workbook, or one filled with the sample office',
    inspect: 'shows what a PDF was printed from, and what differs in a workbook today',
    validate: 'checks workbooks and lists findings by file, sheet, cell',
    render: 'prints the official form of every position, one PDF each',
    book: 'binds the forms of all positions: cover, preface, contents, organisation chart',
    competencies: 'prints the competency dictionary with index and position matrix',
    functions: 'prints the guideline of unit functions with its coverage by positions',
    handbook: 'prints a handbook that the office wrote on the sheet คู่มือ',
    kpi: 'the annual review: workbook, report, CSV file and one review form a person',
  },
  optionHelp: {
    sample: 'fill in the sample office',
    force: 'overwrite, or print everything again',
    format: 'format of the result',
    strict: 'count warnings as failures',
    out: 'where the result goes',
    position: 'only this position code; may be repeated or separated by commas',
    digits: 'digits printed: thai or arabic',
    jobs: 'documents printed at the same time',
    browser: 'path of the browser that prints',
    lang: 'language of messages: th or en',
    debug: 'show the stack of a failure',
    help: 'show this help',
    book: 'title of the handbook, when there are several',
    year: 'fiscal year (Buddhist era) under review',
    round: 'only round 1 or 2',
    'no-forms': 'summaries only, no form for each person',
    'last-year': "last year's file or folder, to compare with; may be repeated",
    font: "the office's own font (.ttf .otf), regular; once more for the bold one (else “font” in jobsheet.config.json)",
    'font-size': 'its size in points (else “fontSize” there, or 16)',
    'max-size': 'largest unpacked size that is read, in megabytes',
  },
  seeHelp: 'See jobsheet --help',
  unknownCommand: (seen, near) =>
    `Unknown command “${seen}”` + (near === '' ? '' : `; did you mean “${near}”?`),
  badOption: (detail) => `Wrong option: ${detail}`,
  badValue: (option, seen, wanted) => `--${option} cannot be “${seen}”; wanted ${wanted}`,
  missingPaths: () => 'No Excel file or folder given',
  missingOption: (option) => `--${option} is required`,
  unknownPosition: (code, near) =>
    `No position has the code “${code}”` + (near === '' ? '' : `; it resembles “${near}”`),
  fileExists: (file) => `${file} exists and is not overwritten; choose another name or add --force`,
  wrote: (file) => `Wrote ${file}`,
  nothingToPrint: () => 'No position can be printed',
  printed: ({ all, printed, unchanged, folder }) =>
    `${all} documents in ${folder} (${printed} printed, ${unchanged} unchanged)`,
  skipped: ({ name, errors }) => `Not printed: ${name}, ${errors} errors`,
  skippedMore: (count) => `… and ${count} more; see jobsheet validate`,
  otherErrors: (count) => `${count} other errors in the workbooks:`,
  failed: (code, reason) => `Cannot print ${code}: ${reason}`,
  putAside: (file, folder) =>
    `${file} was signed or saved again after it was printed; that copy is kept in the folder “${folder}”`,
  foreignFonts: (code, fonts) =>
    `${code}: some characters are missing in the document's font and came from ${fonts.join(', ')}; check the text`,
  notFinished: (code) => `${code}: the text of the PDF is not fully searchable; it looks right`,
  chooseBook: (seen, titles) =>
    (seen === '' ? 'There are several handbooks' : `No handbook is called “${seen}”`) +
    `; name one with --book: ${titles.map((title) => `“${title}”`).join(' ')}`,
  noRows: (sheet) => `Nothing to print: the sheet “${sheet}” has no rows`,
  layingOut: (print) =>
    print === 1 ? 'Laying out the pages …' : `Numbering the pages and checking (print ${print}) …`,
  bookWritten: ({ file, pages }) => `Wrote ${file} (${pages} pages)`,
  stopped: (done) => `Stopped; ${done} documents are done; run the same command again to go on`,
  progress: ({ done, total, perSecond, secondsLeft }) =>
    `${done}${total === undefined ? '' : `/${total}`} documents` +
    (perSecond === undefined ? '' : `, ${perSecond.toFixed(1)}/s`) +
    (secondsLeft === undefined ? '' : `, ${minutes(secondsLeft)} left`),
  fontMissing: (file) => `Cannot open the font ${file}; check its name and place`,
  fontUnknown: (file) =>
    `${file} is no TrueType or OpenType font; give the font's .ttf or .otf file`,
  unpacking: () => 'Preparing the browser (first time only) …',
  noSandbox: () => 'Note: the browser sandbox is not available here; printing without it',
  browserLost: () => 'The browser died; starting a new one and going on',
  printError: (code, data) =>
    `${data['path'] === undefined ? '' : `${data['path']}: `}${printErrors[code] ?? code}`,
  configProblem: (file, kind, where) => configProblemOf({ kind, where }, file, 'en'),
  fixConfig: () => 'Mend this file before you print: it may name the font of the papers',
  notOurPdf: (file) =>
    `${file} holds no jobsheet data; use a PDF printed by jobsheet render that no other program has saved since`,
  inspected: ({ code, title, file, sheet, row, duties, sourceHash }) =>
    `${code} ${title}: ${duties} duties, printed from ${file}, sheet ${sheet}, row ${row}\nsource hash ${sourceHash}`,
  changedSince: (count) =>
    count === 0
      ? 'Every cell is as it was printed'
      : `${count} cells differ from what was printed (- printed, + now)`,
  sealed: (seal) =>
    ({
      equal: 'This file is the one that jobsheet-manifest.json lists, byte for byte',
      signed:
        'This file was signed or saved again after it was printed; what stands above is of the print. See the signature and what was added in a PDF viewer',
      different:
        'This file is not the one that jobsheet-manifest.json lists: it was changed later or comes from another run',
    })[seal],
  sameSource: (isSame, current) =>
    isSame
      ? 'The source hash is the same: a print of today would look like this document'
      : current === null
        ? 'Today this position is not printed: it is cancelled or has errors; see jobsheet validate'
        : `But today's source hash is ${current}: another sheet (such as the settings), the template, font, digits or program has changed, and a print of today may differ`,
  noLongerThere: () => 'The workbook no longer has a position with this code',
  noPdfs: () => 'No PDF file in this folder; name files or a folder that jobsheet render wrote',
  inspectedAll: ({ all, current, unprinted }) =>
    `${all} documents: ${current} agree with the workbook, ${all - current} do not` +
    (unprinted.length === 0
      ? ''
      : `\nPositions of the workbook without a PDF (${unprinted.length}): ${unprinted.join(' ')}`),
  fault: (detail) => `The program failed: ${detail}`,
  debugHint: 'Add --debug for details',
};
