const thaiZero = 0x0e50;

/** Returns the text with Thai digits written as Arabic ones. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** Returns the text with Arabic digits written as Thai ones. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
}

/** Which digits a document prints: Arabic, Thai, or as they were typed. */
export type DigitPolicy = 'arabic' | 'thai';

/** Returns the text in the digits that the policy asks for. */
export function applyDigits(text: string, policy: DigitPolicy): string {
  return policy === 'thai' ? thaiDigits(text) : arabicDigits(text);
}
