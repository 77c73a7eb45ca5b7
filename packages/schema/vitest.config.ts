import { defineConfig } from 'vitest/config'
import { onPostgres } from '../../vitest.shared.ts'

export default defineConfig({
  test: {
    ...onPostgres,
    name: 'schema',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // A file has its database, not its process: building the schema anew for each costs more than a third of the time.
    isolate: false,
  },
})
