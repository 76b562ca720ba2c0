import type { CopiedForm } from './copied-forms';
import { finding } from '../../findings/report';
import type { Position } from '../../model/model';
import { placeOf } from '../../model/table';
import type { ModelRule } from '../rule';
import { dutyPairColumns } from './duty-pairs';
import { copiedForms, isSameTitle } from './copied-forms';

/** Finds forms whose duties are those of a position with another title (ร่วม for ช่วย makes no difference). */
export const formCopied: ModelRule = {
  code: 'form-copied',
  scope: 'model',
  reads: [...dutyPairColumns, 'positions.title'],
  check(model) {
    const closest = new Map<Position, CopiedForm>();
    for (const copied of copiedForms(model)) {
      if (isSameTitle(copied.copy, copied.of)) continue;
      const best = closest.get(copied.copy);
      if (!best || copied.same > best.same) closest.set(copied.copy, copied);
    }
    return [...closest.values()].map(({ copy, of, same, all }) => {
      const data = { position: of.row.values.code, same, all };
      const related = [placeOf(of.row, 'code')];
      const details = { data, related, positions: [copy.key] };
      return finding('form-copied', placeOf(copy.row, 'code'), details);
    });
  },
};
