import { someOf, type AddinMessages } from './addin';
import { positionColumnsEn as columns } from './position-columns-en';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What the task pane says in English. */
export const addinEn: AddinMessages = {
  views: {
    start: 'Start',
    check: 'Check',
    position: 'Position',
    preview: 'Preview',
    kpi: 'KPI',
    print: 'Print',
  },
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  troubles: {
    protected: 'The sheet is protected. Unprotect it on the Review tab, then try again',
    'cell-edit': 'A cell is being edited. Press Enter or Esc to leave it, then try again',
    'sheet-missing':
      'The sheet or cell is gone; it may have been deleted or renamed. Use Check now to read the workbook again',
    'no-answer': 'Excel does not answer. Check the connection, then try again',
    'too-large':
      'The text of a single row is longer than Excel can hand over. Split it, then check again',
    'not-supported':
      'This version of Excel cannot do that. Use Excel LTSC 2021 or later, or Microsoft 365',
    unknown: 'Excel could not do that. Try again',
  },
  common: {
    navigation: 'Views of jobsheet',
    working: 'Working…',
    waiting: 'Waiting for Excel. If a cell is being edited, press Enter',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Write to the workbook',
    search: 'Search',
    fault: 'The program failed. Please report this to its keeper',
    required: 'required',
    conflicts: (cells) =>
      `${someOf(cells)} changed after this was shown, so nothing was overwritten. Check again, then retry`,
    formulas: (cells) =>
      `${someOf(cells)} holds a formula, which is never overwritten. Mend what the formula reads, or paste it as a value first`,
    nothingWritten: 'Nothing was written to the workbook',
    perhapsWritten: 'Some cells may have been written; look at the findings before trying again',
    written: (cells) => `${many(cells, 'cell')} written`,
    writtenUnread: (cells, why) =>
      `${many(cells, 'cell')} written, but the workbook could not be read again\n${why}`,
    sheetMissing: (sheet) =>
      `The workbook has no sheet “${sheet}”. Use Add what is missing on the Start view first`,
  },
  start: {
    heading: 'Use this workbook',
    about:
      'Adds the sheets, tables, drop-downs, prompts and colours that the open workbook lacks. Data that is there is never touched.',
    run: 'Add what is missing',
    settings: 'Go to the settings sheet',
    unread: 'The workbook has not been read yet',
    complete: (version) => `The workbook has everything (structure ${version})`,
    upgraded: (from, to) =>
      `The structure went from version ${from} to version ${to}; everything that was there is there`,
    added: ({ sheets, columns, settings, dressed }) =>
      `${many(sheets, 'sheet')}, ${many(columns, 'column')} and ${many(settings, 'setting')} added; drop-downs or colours set on ${many(dressed, 'sheet')}`,
    unclear: (sheets) =>
      `Left alone: ${sheets.map((name) => `“${name}”`).join(' ')}, protected or without a header row`,
    facts: ({ positions, duties, indicators }) =>
      `${many(positions, 'position')} · ${duties === 1 ? '1 duty' : `${duties} duties`} · ${many(indicators, 'indicator')}`,
  },
  check: {
    heading: 'Findings',
    run: 'Check now',
    fixAll: 'Fix all',
    fix: 'Fix',
    filter: 'Show',
    group: 'Group',
    byRule: 'by rule',
    bySheet: 'by sheet',
    all: 'all',
    clean: 'Nothing to fix',
    noMatch: 'Nothing matches what is chosen or searched for',
    before: 'Old',
    after: 'New',
    apply: 'Apply',
    newRow: 'new row',
    empty: '(empty)',
    undoOne: 'Ctrl+Z takes it all back at once',
    undoMany:
      'Ctrl+Z takes it back, perhaps in several steps; an older Excel may not: keep a copy if in doubt',
    count: ({ errors, warnings, infos }) =>
      `${many(errors, 'error')} · ${many(warnings, 'warning')} · ${many(infos, 'note')}`,
    fixRule: (count) => `Fix all ${count}`,
    more: (count) => `Show ${count} more`,
    unseen: (count) => `and ${many(count, 'cell')} more`,
    previewHeading: (count) => `${many(count, 'cell')} will change`,
  },
  rules: {
    heading: 'Rules of this office',
    choose: 'Take rules from jobsheet.config.json',
    drop: 'Use every rule again',
    taken: 'The rules are kept in this workbook; errors stay on',
    count: (off, lowered) =>
      off + lowered === 0
        ? 'Every rule is in use'
        : `${many(off, 'rule')} off, ${many(lowered, 'rule')} lowered to a note`,
  },
  position: {
    heading: 'Position',
    choose: 'Position',
    create: 'New position',
    copy: 'Copy',
    rename: 'Rename everywhere',
    newCode: 'New code',
    newTitle: 'New title',
    codeTaken: 'The code is taken, use another',
    listHint: 'One item a line, - for none',
    form: 'General',
    duties: 'Duties',
    renumber: 'Renumber 1, 2, 3 …',
    addDuty: 'Add a duty',
    dutyText: 'Text of the duty',
    pick: 'Pick from unit functions or other positions',
    pickHint: 'Type words to look for',
    add: 'Add',
    indicators: 'Cells that hold several indicators',
    split: 'Split into a row each',
    competencies: 'Required competencies',
    addCompetency: 'Add a competency',
    weights: 'Weights of indicators',
    spread: 'Scale to 100',
    level: 'Level',
    remove: 'Remove',
    discard: 'Discard what was typed',
    unwritten: 'not written',
    columns,
    badWeight: (typed) => `“${typed}” is no weight; type a number, 0 or more`,
    up: (number) => `Move ${number} up`,
    down: (number) => `Move ${number} down`,
    weightSum: (sum) => `Sum ${sum}`,
    source: (name) => `from ${name}`,
  },
  preview: {
    heading: 'Preview',
    choose: 'Position',
    follow: 'Follow the row selected in Excel',
    large: 'Actual size, scroll sideways to read',
    noForm: 'The position names no form yet',
    notHere: 'The workbook has no position yet',
    blocked: (errors) => `Cannot be printed yet: ${many(errors, 'error')}`,
    page: (number, all) => `Page ${number} of ${all}`,
  },
  kpi: {
    heading: 'KPI summary',
    year: 'Fiscal year (B.E.)',
    round: 'Round',
    wholeYear: 'whole year',
    write: 'Write a summary sheet with charts',
    noResults: 'No holders or results of this year yet',
    unit: 'Unit',
    due: 'Due',
    complete: 'Done',
    missing: 'Gaps',
    mean: 'Mean',
    band: 'Band',
    people: 'People',
    wrote: (sheet) => `Written to sheet “${sheet}”`,
  },
  print: {
    heading: 'Print as PDF',
    about:
      'No print service runs on this machine. One command prints as well: save the workbook, open a command window in the folder of jobsheet and run this',
    copy: 'Copy the command',
    copied: 'Copied',
    saveFirst:
      'The command reads the saved file; the forms of all positions without errors will be in the folder out',
    asking: 'Looking for the print service of this machine…',
    here: 'The print service of this machine is ready. It prints what Excel shows now, saved or not',
    askAgain: 'Look for the print service again',
    choose: 'Positions to print',
    send: 'Print as PDF',
    printing: 'Printing… You can go on working in Excel',
    failed:
      'The print service does not answer as it should. The workbook is unchanged. Start the service again, then retry',
    all: (count) => `All positions without errors (${count})`,
    blocked: (count) =>
      `${many(count, 'position')} cannot be printed yet because of errors, see the Check view`,
    printed: (count, folder) => `${many(count, 'position')} printed to the folder ${folder}`,
    skipped: (code, findings) => `${code}: not printed, ${many(findings, 'error')}`,
  },
};
