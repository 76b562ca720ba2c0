function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/**
 * An exact number: numerator over denominator, in lowest terms. Thirds and sevenths keep their value, so a score that
 * lies exactly on a rounding edge is never pushed under it.
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly hundred = new Fraction(100n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** Makes a fraction of two whole numbers; the denominator is positive. */
  static of(numerator: bigint, denominator: bigint): Fraction {
    if (denominator <= 0n) throw new Error('Cannot make a fraction without a positive denominator');
    if (denominator === 1n) return new Fraction(numerator, 1n);
    const common = gcd(numerator, denominator);
    return new Fraction(numerator / common, denominator / common);
  }

  /** Takes a number as a person sees it in a spreadsheet: its first 15 significant digits, in decimal. */
  static from(value: number): Fraction {
    if (Number.isSafeInteger(value)) return new Fraction(BigInt(value), 1n);
    if (!Number.isFinite(value)) throw new Error(`Cannot compute with ${value}`);
    const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
    const [whole = '0', decimals = ''] = mantissa.split('.');
    const digits = BigInt(whole + decimals);
    const scale = Number(exponent) - decimals.length;
    return scale >= 0
      ? Fraction.of(digits * 10n ** BigInt(scale), 1n)
      : Fraction.of(digits, 10n ** BigInt(-scale));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Divides by a number other than zero. */
  over(other: Fraction): Fraction {
    const sign = other.numerator < 0n ? -1n : 1n;
    return Fraction.of(
      this.numerator * other.denominator * sign,
      this.denominator * other.numerator * sign,
    );
  }

  /** Returns a negative number, zero or a positive number, as sorting wants it. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  atLeast(other: Fraction): boolean {
    return this.compare(other) >= 0;
  }

  /** Rounds half up (away from zero) to a number of decimals. */
  round(decimals: number): Fraction {
    const scale = 10n ** BigInt(decimals);
    const size = this.numerator < 0n ? -this.numerator : this.numerator;
    const rounded = (2n * size * scale + this.denominator) / (2n * this.denominator);
    return Fraction.of(this.numerator < 0n ? -rounded : rounded, scale);
  }

  /** Writes the number rounded half up, with exactly so many decimals. */
  toFixed(decimals: number): string {
    const { numerator, denominator } = this.round(decimals);
    const scaled = (numerator * 10n ** BigInt(decimals)) / denominator;
    const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = scaled < 0n ? '-' : '';
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
  }

  /** Writes the number with at most so many decimals and no closing zeros (`12.5`, `3`). */
  toText(decimals: number): string {
    const text = this.toFixed(decimals);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }

  toNumber(): number {
    return Number(this.toFixed(12));
  }
}

/** Adds up; zero for an empty list. */
export function sum(values: Iterable<Fraction>): Fraction {
  let total = Fraction.zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Returns the plain mean of a list that is not empty. */
export function mean(values: readonly Fraction[]): Fraction {
  return sum(values).over(Fraction.from(values.length));
}

/** Returns the mean weighted by whole numbers (days) of which at least one is positive. */
export function weightedMean(parts: readonly { value: Fraction; weight: number }[]): Fraction {
  const weights = parts.map(({ weight }) => Fraction.from(weight));
  const products = parts.map(({ value }, i) => value.times(weights[i] ?? Fraction.zero));
  return sum(products).over(sum(weights));
}
