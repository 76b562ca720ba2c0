import { buildCompetencyDictionary } from '../../core/forms/book/competency-dictionary';
import type { Command } from './command';
import { bookOptions, writeBook } from './write-book';

/** `jobsheet competencies`: the competency dictionary. */
export const competencies: Command = {
  name: 'competencies',
  synopsis: 'PATH… --out FILE.pdf [--digits thai|arabic] [--font FILE…]',
  options: bookOptions,
  run(paths, values, context) {
    return writeBook({ paths, values }, context, ({ office: { model }, set }) => {
      if (model.competencies.length === 0) {
        context.stderr.write(`${context.messages.noRows('สมรรถนะ')}\n`);
        return null;
      }
      const positions = model.positions.filter(({ row }) => row.values.state !== 'ยกเลิก');
      return buildCompetencyDictionary(model, { set, positions });
    });
  },
};
