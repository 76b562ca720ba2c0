/** The letters that number pages and items; official papers go from ค to ง, without ฃ, ฅ and ฆ. */
const letters = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];

/** Returns the letter of a number from 1: ก, ข, ค …; after ฮ come กก, กข … */
export function thaiOrdinal(number: number): string {
  const rest = Math.floor((number - 1) / letters.length);
  const letter = letters[(number - 1) % letters.length] ?? '';
  return rest === 0 ? letter : thaiOrdinal(rest) + letter;
}
