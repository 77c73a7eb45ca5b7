/** PostgreSQL to test on (a role that may create databases); without it the embedded one is started. */
export const testDatabaseUrl = (): string | undefined => process.env['KEWO_TEST_DATABASE_URL']

/** Where `npm test` has Node keep what it compiled: a program that a test starts without it compiles everything anew. */
export const compileCache: Readonly<Record<string, string>> = process.env['NODE_COMPILE_CACHE']
  ? { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }
  : {}
