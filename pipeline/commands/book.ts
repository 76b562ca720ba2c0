import { buildJobBook } from '../../core/forms/book/job-book';
import { blockingErrors } from '../../core/rules/run';
import { formOf } from '../../core/forms';
import { skipsOf } from '../form-plan';
import type { Command } from './command';
import { reportSkips } from './report-prints';
import { bookOptions, writeBook } from './write-book';

/** `jobsheet book`: one PDF of all positions. */
export const book: Command = {
  name: 'book',
  synopsis: 'PATH… --out FILE.pdf [--digits thai|arabic] [--font FILE…]',
  options: bookOptions,
  run(paths, values, context) {
    const say = (line: string) => context.stderr.write(`${line}\n`);
    return writeBook({ paths, values }, context, ({ office, set }) => {
      const { model } = office;
      const skips = skipsOf(model.positions, blockingErrors(office));
      reportSkips(office, [...skips.values()], { context, say });
      const positions = model.positions.filter((one) => !skips.has(one) && formOf(one));
      if (positions.length === 0) {
        say(context.messages.nothingToPrint());
        return null;
      }
      const charted = model.positions.filter((one) => skips.get(one)?.reason !== 'cancelled');
      return buildJobBook(model, { set, positions, charted });
    });
  },
};
