/** What a finished PDF says about itself, in /Info and in XMP alike. */
export interface DocumentFacts {
  readonly title: string;
  /** A BCP 47 code, such as `th`. */
  readonly language: string;
  /** Stands for both dates of the document; never the clock, so that a print can be repeated. */
  readonly date: Date;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
}
