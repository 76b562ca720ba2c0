import { UnreadableError } from './unreadable-error';

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Returns the reason that an error of the file system stands for; any other error is thrown on. */
export function errorOfSystem(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const cause = codeOf(error);
  if (cause === 'ENOENT' || cause === 'ENOTDIR') {
    return UnreadableError.of('file-not-found', {}, error);
  }
  if (cause === 'EBUSY' || cause === 'ETXTBSY') {
    return UnreadableError.of('file-in-use', { cause }, error);
  }
  if (/^E[A-Z]+$/.test(cause)) return UnreadableError.of('file-not-accessible', { cause }, error);
  throw error;
}
