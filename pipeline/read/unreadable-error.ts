import type { Unreadable, UnreadableData, UnreadableReason } from '../../core/workbook/unreadable';

/** Thrown while one file is read; caught in `read-workbook.ts`, where it becomes data. */
export class UnreadableError extends Error {
  private constructor(
    readonly reason: UnreadableReason,
    readonly data: object,
    cause: unknown,
  ) {
    super(reason, { cause });
  }

  /** Returns the error for a reason, with what its sentence needs. */
  static of<R extends UnreadableReason>(
    reason: R,
    data: UnreadableData[R],
    cause?: unknown,
  ): UnreadableError {
    return new UnreadableError(reason, data, cause);
  }

  /** Returns what the caller reports about the file. */
  about(file: string): Unreadable {
    return { file, reason: this.reason, data: this.data } as Unreadable;
  }
}
