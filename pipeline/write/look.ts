import type { Alignment, Borders, Fill, Font } from 'exceljs';

/**
 * Tahoma: on every Windows and macOS with Excel, with Thai glyphs that stay legible at small sizes. The fonts of
 * official papers (TH Sarabun) are missing on many machines and are then replaced by one that cuts Thai marks.
 */
const family = 'Tahoma';

/** Fonts of the workbook. */
export const fonts = {
  body: { name: family, size: 10 },
  header: { name: family, size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
  title: { name: family, size: 18, bold: true, color: { argb: 'FF1F4E79' } },
  heading: { name: family, size: 12, bold: true, color: { argb: 'FF1F4E79' } },
  link: { name: family, size: 10, underline: true, color: { argb: 'FF0563C1' } },
  muted: { name: family, size: 10, color: { argb: 'FF595959' } },
} as const satisfies Record<string, Partial<Font>>;

/** Returns a fill of one colour. */
export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

const line = { style: 'thin', color: { argb: 'FFD9D9D9' } } as const;

/** A hairline around a cell. */
export const box: Partial<Borders> = { top: line, bottom: line, left: line, right: line };

/** How body text stands: at the top, wrapped. */
export const bodyAlignment: Partial<Alignment> = { vertical: 'top', wrapText: true };

/** How codes and numbers stand. */
export const centred: Partial<Alignment> = { ...bodyAlignment, horizontal: 'center' };
