/** The mark of a pane that a print service serves. */
const mark = '<meta name="jobsheet-print-service" />';

/** How the mark is found in a page. */
export const printMark = 'meta[name="jobsheet-print-service"]';

const policyEnd = "style-src 'self'\"";

/**
 * Returns the page of the pane as a print service serves it: it may connect to the server that it came from, and knows
 * that there is a service. Throws when the page has no policy to widen.
 */
export function servedByPrinter(page: string): string {
  if (!page.includes(policyEnd)) throw new Error('The page has no policy that ends with style-src');
  return page
    .replace(policyEnd, "style-src 'self'; connect-src 'self'\"")
    .replace('<title>', `${mark}\n    <title>`);
}
