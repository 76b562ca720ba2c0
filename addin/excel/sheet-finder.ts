/** Returns a function that gives each worksheet once: every further one would make the message larger. */
export function sheetFinder(context: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}
