import type { Position } from '../model/model';
import type { PersonReview, Review } from '../review/review-year';
import { foldKey, foldText } from '../thai/normalise';
import type { Signature } from './signatures';
import type { Line, Typesetter } from './typesetter';

/** Letters of the dotted line that stands for a name not known. */
const emptyName = '.'.repeat(36);
const dots = 26;

/** Finds the position that a supervisor's cell names, by code or by a title that only one position has. */
function supervisorOf(position: Position | null, review: Review): Position | null {
  const { supervisor = '' } = position?.row.values ?? {};
  const byCode = review.model.positionByKey.get(foldKey(supervisor));
  if (byCode || supervisor === '') return byCode ?? null;
  const titled = review.model.positions.filter(
    ({ row }) => foldText(row.values.title) === foldText(supervisor),
  );
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

/** Returns the name of the one person who held a position at the end of the period; empty when none or several did. */
function holderOf(position: Position | null, review: Review): string {
  const last = review.rounds.at(-1);
  const holders = review.people.filter(({ rounds }) =>
    rounds.some(
      ({ round, stints }) =>
        round === last && position !== null && stints.at(-1)?.stint.position === position,
    ),
  );
  return holders.length === 1 ? (holders[0]?.person.name ?? '') : '';
}

/** Builds the three signature blocks of a review form: the person, the assessor and the assessor's superior. */
export function buildReviewSigners(
  one: PersonReview,
  review: Review,
  set: Typesetter,
): Signature[] {
  const own = one.rounds.at(-1)?.stints.at(-1)?.stint.position ?? null;
  const assessor = supervisorOf(own, review);
  const superior = supervisorOf(assessor, review);
  const title = (position: Position | null, named: string) =>
    position?.row.values.title ?? (named === '' ? emptyName : named);
  const line = (text: string): Line => set.line(`(${text === '' ? emptyName : text})`);
  const block = (role: string, name: string, position: string): Signature => {
    return { role, name: line(name), position: set.line(position), dots };
  };
  const { supervisor = '' } = own?.row.values ?? {};
  const above = assessor?.row.values.supervisor ?? '';
  return [
    block('ผู้รับการประเมิน', one.person.name, title(own, '')),
    block('ผู้ประเมิน', holderOf(assessor, review), title(assessor, supervisor)),
    block('ผู้บังคับบัญชาเหนือขึ้นไป', holderOf(superior, review), title(superior, above)),
  ];
}
