const without = /[ก-ฮ\u0e30-\u0e45\u0e47-\u0e4e]ๆ|ๆ(?=[ก-ฮเ-ไA-Za-z0-9(])/;
const within = / ๆ(?=[\s,.)/]|$)/;

/** Tells whether a text has ๆ without a blank on one side or the other. */
export function lacksBlankAtRepeatMark(text: string): boolean {
  return without.test(text);
}

/** Tells whether a text has ๆ with its blanks. */
export function hasBlankAtRepeatMark(text: string): boolean {
  return within.test(text);
}

/** Returns the text with a blank before and after every ๆ. */
export function spaceRepeatMarks(text: string): string {
  return text
    .replace(/(?<=[ก-ฮ\u0e30-\u0e45\u0e47-\u0e4e])ๆ/g, ' ๆ')
    .replace(/ๆ(?=[ก-ฮเ-ไA-Za-z0-9(])/g, 'ๆ ');
}
