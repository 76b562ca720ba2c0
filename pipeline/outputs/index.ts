import { findingsJson } from './findings-json';
import { findingsSarif } from './findings-sarif';
import { findingsText } from './findings-text';

/** Formats of `jobsheet validate`. */
export const findingFormats = {
  text: findingsText,
  json: findingsJson,
  sarif: findingsSarif,
} as const;

/** Name of a format. */
export type FindingFormat = keyof typeof findingFormats;
