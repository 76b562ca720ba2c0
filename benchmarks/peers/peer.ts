import type { PeerInput } from './peer-form';

/** A process to start. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Processes to start one after the other. */
export type Turns = readonly Command[];

/** An office to print in every way. */
export interface Office {
  readonly workbook: string;
  /** A folder for what a way prepares; shared, so that its files bear its name. */
  readonly folder: string;
  readonly input: PeerInput;
}

/** A way to print an office's forms. */
export interface Peer {
  /** Its name in the tables. */
  readonly name: string;
  /** Says why it cannot run on this machine, after trying to install what npm has; null when it can. */
  findFault(): string | null;
  /** Prepares the way's input outside the measured time; returns what to start, all turns at the same time. */
  prepare(office: Office): (outDir: string) => readonly Turns[];
}

/** Processes of a way that has no processes of its own: one a core of the machine that is measured. */
export const workers = 2;
