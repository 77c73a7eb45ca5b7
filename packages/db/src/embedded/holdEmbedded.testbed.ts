import { startEmbeddedPostgres } from './embeddedPostgres.ts'

const postgres = await startEmbeddedPostgres({ folder: process.argv[2] ?? '' })
process.send?.(postgres.url)
process.once('message', () => {
  void postgres.stop().then(() => process.disconnect())
})
