const thaiZero = 0x0e50;

/** Returns the text with Thai digits written as Arabic ones. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** Returns the text with Arabic digits written as Thai ones. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
}

/** Which digits a document prints. */
export type DigitPolicy = 'arabic' | 'thai';

/** A word of Latin letters, digits and signs, and a number right after it. */
const word = /([A-Za-z0-9@._/:+-]+)([ \u00a0][0-9][0-9.:-]*)?/g;

/**
 * Returns the text in the digits that the policy asks for; Thai digits do not reach into Latin names such as
 * `COVID-19`, `a1@b.go.th` or `ISO 9001`.
 */
export function applyDigits(text: string, policy: DigitPolicy): string {
  if (policy === 'arabic') return arabicDigits(text);
  return text.replace(word, (match: string, first: string) =>
    /[A-Za-z]/.test(first) ? match : thaiDigits(match),
  );
}
