import { createDb } from '@kewo/db'
import { createQueue } from '@kewo/db/queue'

// Takes an order of a line and works on it for ever, to be killed.
const [url = '', name = ''] = process.argv.slice(2)
const db = createDb(url, 1)
const queue = createQueue(url, () => undefined)
const line = { name, retries: 2, atOnce: 1, lookSeconds: 2 }
await queue.work(line, async () => {
  process.send?.('at work')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
})
await queue.order(db, line, 'one', { id: 'one' })
