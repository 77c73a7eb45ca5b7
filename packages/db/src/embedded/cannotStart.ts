/** Something outside the program keeps it from starting. The message is one plain sentence for whoever started it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the file system is read-only',
  // Also what Node says of a whole path that is to be made on a read-only file system.
  ENOENT: 'a folder above it is missing, or the file system is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
}

/** The plain sentence for a failed file operation; any other error passes through as it is. */
export function cannotWrite(what: string, path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = sentences[code]
  return reason ? new CannotStart(`${what} ${path} cannot be written: ${reason}.`, { cause: error }) : error
}
