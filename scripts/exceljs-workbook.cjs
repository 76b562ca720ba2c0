// What the program uses of ExcelJS: its index also loads streaming readers and writers, half of its start.
exports.Workbook = require('../node_modules/exceljs/lib/doc/workbook.js');
