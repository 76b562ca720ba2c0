import type { Model } from '../model/model';
import { lengthOnLine } from '../thai/line-breaks';
import type { Line, Typesetter } from './typesetter';

/** One signer: a dotted line as wide as the name asks for, the name in brackets, the position, the role. */
export interface Signature {
  readonly role: string;
  /** In brackets. */
  readonly name: Line;
  readonly position: Line;
  /** Width of the dotted line in letters, 16–40. */
  readonly dots: number;
}

/** The signature block; empty when the office names no signer. */
export interface Signatures {
  readonly hasSignatures: boolean;
  readonly signatures: readonly Signature[];
}

const narrowest = 16;
const widest = 40;

/** Returns how wide a dotted line is for a name in brackets, in letters, 16–40; vowels and tones above and below count nothing. */
export function dotsFor(name: string): number {
  return Math.min(widest, Math.max(narrowest, lengthOnLine(name) + 2));
}

/** Builds the signature block from the office's settings (ผู้จัดทำ, ผู้ตรวจสอบ, ผู้อนุมัติ). */
export function buildSignatures(
  { settings }: Pick<Model, 'settings'>,
  set: Typesetter,
): Signatures {
  const signers = [
    { role: 'ผู้จัดทำ', name: settings.preparer, position: settings.preparerPosition },
    { role: 'ผู้ตรวจสอบ', name: settings.reviewer, position: settings.reviewerPosition },
    { role: 'ผู้อนุมัติ', name: settings.approver, position: settings.approverPosition },
  ].filter((signer) => signer.name !== '');
  const signatures = signers.map(({ role, name, position }) => ({
    role,
    name: set.name(`(${name})`),
    position: set.line(position),
    dots: dotsFor(name),
  }));
  return { hasSignatures: signatures.length > 0, signatures };
}
