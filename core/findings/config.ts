import * as z from 'zod';
import { severities, type FindingCode } from './catalogue';
import type { AnyFinding } from './finding';

/** What an office may do with a rule: nothing may be raised. */
export const ruleChoices = ['off', 'info'] as const;

/** The office's wishes: rules switched off or lowered to info, by code. */
export interface Config {
  readonly rules: Readonly<Partial<Record<FindingCode, (typeof ruleChoices)[number]>>>;
}

/** The office's own font: its files, regular and bold, as the configuration names them; none for the product's. */
export interface FontWish {
  readonly files: readonly string[];
  /** Points, from 6 to 40; null leaves it to the caller. */
  readonly size: number | null;
}

/** What is wrong with a configuration; words are the caller's. */
export interface ConfigProblem {
  readonly kind: 'not-json' | 'wrong-shape' | 'unknown-rule' | 'unknown-choice' | 'error-rule';
  /** The rule, or the place in the file. */
  readonly where: string;
}

/** A configuration with everything that was wrong in it; what is wrong has no effect. */
export interface ParsedConfig {
  readonly config: Config;
  readonly font: FontWish;
  readonly problems: readonly ConfigProblem[];
}

/**
 * The shape of `jobsheet.config.json`:
 * `{ "rules": { "repeat-mark-blank": "off" }, "font": ["Regular.ttf", "Bold.ttf"], "fontSize": 16 }`.
 */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z.record(z.string(), z.unknown()).default({}),
  font: z.array(z.string().min(1)).max(2).default([]),
  fontSize: z.number().min(6).max(40).nullable().default(null),
});

const noFont: FontWish = { files: [], size: null };

function problemOf(code: string, choice: unknown): ConfigProblem | null {
  if (!Object.hasOwn(severities, code)) return { kind: 'unknown-rule', where: code };
  if (!ruleChoices.some((known) => known === choice))
    return { kind: 'unknown-choice', where: code };
  // An error says that the printed form would be wrong: nobody can switch that off.
  if (severities[code as FindingCode] === 'error') return { kind: 'error-rule', where: code };
  return null;
}

/** Parses the text of `jobsheet.config.json`; never throws. */
export function parseConfig(text: string): ParsedConfig {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { config: { rules: {} }, font: noFont, problems: [{ kind: 'not-json', where: '' }] };
  }
  const parsed = configSchema.safeParse(json);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join('.'));
    const where = [...new Set(places)].join(', ');
    return { config: { rules: {} }, font: noFont, problems: [{ kind: 'wrong-shape', where }] };
  }
  const entries = Object.entries(parsed.data.rules);
  const problems = entries.flatMap(([code, choice]) => problemOf(code, choice) ?? []);
  const usable = entries.filter(([code, choice]) => problemOf(code, choice) === null);
  const font = { files: parsed.data.font, size: parsed.data.fontSize };
  return { config: { rules: Object.fromEntries(usable) as Config['rules'] }, font, problems };
}

/** Findings lowered before: the same finding stays the same object from one check to the next. */
const lowerings = new WeakMap<AnyFinding, AnyFinding>();

function asInfo(one: AnyFinding): AnyFinding {
  const known = lowerings.get(one) ?? { ...one, severity: 'info' };
  lowerings.set(one, known);
  return known;
}

/** Returns the findings as the office wants them: some left out, some lowered to info; errors stay. */
export function lowered(findings: readonly AnyFinding[], config: Config): AnyFinding[] {
  return findings.flatMap((one) => {
    const choice = one.severity === 'error' ? undefined : config.rules[one.code];
    if (choice === 'off') return [];
    return [choice === 'info' ? asInfo(one) : one];
  });
}
