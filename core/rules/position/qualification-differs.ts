import type { AnyFinding } from '../../findings/finding';
import { finding } from '../../findings/report';
import type { Position } from '../../model/model';
import { placeOf } from '../../model/table';
import { foldName } from '../../thai/normalise';
import type { ModelRule } from '../rule';
import { equalPositionColumns, equalPositions, outliers } from './equal-positions';

type Column = 'education' | 'experience';

function say(position: Position, column: Column): string {
  return position.row.values[column].map((item) => item.text).join(', ');
}

function checkGroup(group: readonly Position[], column: Column): AnyFinding[] {
  return outliers(group, (one) => foldName(say(one, column))).map(({ item, others }) => {
    const [first] = others;
    const data = {
      position: item.row.values.code,
      seen: say(item, column),
      wanted: first ? say(first, column) : '',
      equals: others.slice(0, 5).map((other) => other.row.values.code),
    };
    const related = others.slice(0, 5).map((other) => placeOf(other.row, column));
    const details = { data, related, positions: [item.key] };
    return finding(`${column}-differs`, placeOf(item.row, column), details);
  });
}

/** Returns the rule that finds a qualification unlike that of most positions of the same title. */
export function qualificationDiffers(column: Column): ModelRule {
  return {
    code: `${column}-differs`,
    scope: 'model',
    reads: [...equalPositionColumns, `positions.${column}`],
    check: (model) => equalPositions(model).flatMap((group) => checkGroup(group, column)),
  };
}
