/** PostgreSQL to test on (a role that may create databases); without it the embedded one is started. */
export const testDatabaseUrl = (): string | undefined => process.env['KEWO_TEST_DATABASE_URL']
