import type { FindingCode } from '../findings/catalogue';
import type { AnyFinding } from '../findings/finding';
import type { Model } from '../model/model';

/** One rule: its file, its code and its findings bear the same name. */
export interface Rule {
  /** The rule's name; also the code of (most of) its findings. */
  readonly code: FindingCode;
  /** Returns everything the rule finds; never throws on any model. */
  check(model: Model): AnyFinding[];
}
