import { firstNotInFont } from '../../thai/font-characters';
import { signs } from '../../thai/signs';
import type { TextRule } from '../rule';

/** Finds characters that the documents' font lacks: they would print as empty boxes or in another font. */
export const characterNotPrintable: TextRule = {
  code: 'character-not-printable',
  scope: 'text',
  signs: signs.other,
  inspect(text) {
    const seen = firstNotInFont(text.normalize('NFC'));
    return seen === '' ? null : { seen };
  },
};
