import { CannotStart } from '@kewo/db/embedded'

/** Why the database of DATABASE_URL does not answer, in one sentence that gives no password away. */
export function whyNotReachable(error: unknown, url: URL): unknown {
  if (!(error instanceof Error) || error instanceof CannotStart) return error
  const code = 'code' in error ? String(error.code) : error.message === 'timeout expired' ? 'ETIMEDOUT' : ''
  const sentence = sentences(url)[code]
  if (sentence) return new CannotStart(`${sentence} Please check DATABASE_URL.`, { cause: error })
  return new CannotStart(`The database in DATABASE_URL cannot be used: ${error.message}.`, { cause: error })
}

function sentences({ hostname, port, pathname, username }: URL): Readonly<Record<string, string>> {
  const server = `${hostname}:${port || '5432'}`
  return {
    ECONNREFUSED: `No PostgreSQL answers at ${server}.`,
    EHOSTUNREACH: `No PostgreSQL answers at ${server}.`,
    ETIMEDOUT: `No PostgreSQL answers at ${server}.`,
    ENOTFOUND: `There is no machine named ${hostname}.`,
    EAI_AGAIN: `There is no machine named ${hostname}.`,
    '28P01': `PostgreSQL at ${server} refuses the password of ${decodeURIComponent(username)}.`,
    '28000': `PostgreSQL at ${server} does not let ${decodeURIComponent(username)} in.`,
    '3D000': `PostgreSQL at ${server} has no database ${decodeURIComponent(pathname.slice(1))}.`,
  }
}
