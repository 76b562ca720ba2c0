import { changeOf, mergeChanges } from '../../core/edits/change';
import { applyFix } from '../../core/findings/apply-fix';
import type { AnyFinding } from '../../core/findings/finding';
import { checkWorkbook, emptyCheckMemory } from '../../core/rules/run';
import { fc, runsOf } from '../support/fast-check';
import { someFaults, withFaults } from '../support/faulty-workbooks';

const memory = emptyCheckMemory();
const findingsOf = (workbook: Parameters<typeof checkWorkbook>[0]) =>
  checkWorkbook(workbook, { memory }).findings;

/** Most presses of "Fix all" after which nothing is left to be fixed: fixes that meet in a cell take one each. */
const mostRounds = 5;

function allFixes(findings: readonly AnyFinding[]) {
  return mergeChanges(findings.flatMap(({ fix }) => (fix ? [changeOf(fix)] : [])));
}

test('all fixes at once, a few times, leave nothing to be fixed, and no error that was not there', () => {
  fc.assert(
    fc.property(someFaults, (faults) => {
      let workbook = withFaults(faults);
      let findings = findingsOf(workbook);
      const errorsBefore = new Set(
        findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      );
      let rounds = 0;
      for (let fix = allFixes(findings); fix.edits.length > 0; fix = allFixes(findings)) {
        workbook = applyFix(workbook, fix);
        findings = findingsOf(workbook);
        rounds++;
        if (rounds > mostRounds) break;
      }
      expect(rounds).toBeLessThanOrEqual(mostRounds);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ code }) => !errorsBefore.has(code))).toEqual([]);
    }),
    { numRuns: runsOf(60) },
  );
});
