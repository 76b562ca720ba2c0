import { buildHandbook } from '../../core/forms/book/handbook';
import { handbookTitles } from '../../core/forms/book/handbook-rows';
import { foldText } from '../../core/thai/normalise';
import { textOption, UsageError, type Command } from './command';
import { bookOptions, writeBook } from './write-book';

/** `jobsheet handbook`: a handbook that the office wrote itself. */
export const handbook: Command = {
  name: 'handbook',
  synopsis: 'PATH… [--book TITLE] --out FILE.pdf [--digits thai|arabic] [--font FILE…]',
  options: { book: { type: 'string' }, ...bookOptions },
  run(paths, values, context) {
    const { messages, stderr } = context;
    return writeBook({ paths, values }, context, ({ office: { model }, set }) => {
      const titles = handbookTitles(model);
      if (titles.length === 0) {
        stderr.write(`${messages.noRows('คู่มือ')}\n`);
        return null;
      }
      const wish = textOption(values, 'book') ?? '';
      const named = titles.find((title) => foldText(title) === foldText(wish));
      const title = named ?? (wish === '' && titles.length === 1 ? titles[0] : undefined);
      if (title === undefined) throw new UsageError(messages.chooseBook(wish, titles));
      return buildHandbook(model, { set, title });
    });
  },
};
