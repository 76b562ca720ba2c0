import { buildUnitGuideline } from '../../core/forms/book/unit-guideline';
import type { Command } from './command';
import { bookOptions, writeBook } from './write-book';

/** `jobsheet functions`: the guideline of unit functions. */
export const functions: Command = {
  name: 'functions',
  synopsis: 'PATH… --out FILE.pdf [--digits thai|arabic] [--font FILE…]',
  options: bookOptions,
  run(paths, values, context) {
    return writeBook({ paths, values }, context, ({ office: { model }, set }) => {
      if (model.units.length === 0) {
        context.stderr.write(`${context.messages.noRows('หน่วยงาน')}\n`);
        return null;
      }
      const positions = model.positions.filter(({ row }) => row.values.state !== 'ยกเลิก');
      return buildUnitGuideline(model, { set, positions });
    });
  },
};
