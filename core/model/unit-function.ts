import { foldKey } from '../thai/normalise';
import { arabicDigits } from '../thai/digits';
import type { Model, Unit } from './model';

/** A duty's reference to a function of a unit. */
export interface FunctionReference {
  readonly seen: string;
  /** Null when no known unit's code begins the text. */
  readonly unit: Unit | null;
  /** The function's path with dots; empty when there is none. */
  readonly path: string;
}

/** Thai letters as they number items: without ฃ and ฅ. */
const ordinals = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** Parses an item number in any of the printed forms: `ก.`, `๑.`, `1.2`, `๑)`. */
function parsePath(text: string): string {
  const parts = arabicDigits(text)
    .split(/[\s.)(]+/)
    .filter((part) => part !== '');
  return parts
    .map((part) =>
      part.length === 1 && ordinals.includes(part) ? ordinals.indexOf(part) + 1 : part,
    )
    .join('.');
}

function parseOne(model: Model, seen: string): FunctionReference {
  const match = /^(.*?)(?:\s*\/\s*|\s+)([^\s/].*)$/s.exec(seen.trim());
  const code = foldKey(match?.[1] ?? seen);
  const unit = model.unitByKey.get(code) ?? null;
  return { seen: seen.trim(), unit, path: match ? parsePath(match[2] ?? '') : '' };
}

/** Parses the text of อ้างอิงหน้าที่หน่วยงาน (`GA ก.`, `EST/7`); several stand one a line or after commas. */
export function parseFunctionReferences(model: Model, text: string): FunctionReference[] {
  return text
    .split(/[\n,;]+/)
    .filter((part) => part.trim() !== '')
    .map((part) => parseOne(model, part));
}
