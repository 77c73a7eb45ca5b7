import { CannotStart, startEmbeddedPostgres } from './embeddedPostgres.ts'

try {
  const postgres = await startEmbeddedPostgres({ folder: process.argv[2] ?? '' })
  process.send?.({ url: postgres.url })
  process.once('message', () => {
    void postgres.stop().then(() => process.disconnect())
  })
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  process.send?.({ said: error.message })
  process.disconnect()
}
