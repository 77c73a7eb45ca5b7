// In a process of its own, so that the memory it takes is that of reading alone: verifies all chains, or only reads the rows.
import { tmpdir } from 'node:os'
import { createDb } from '@kewo/db'
import { newClient } from '@kewo/db/embedded'
import { verifyAll } from '../src/chains/verifyAll.ts'
import { words } from '../src/chains/words.ts'
import { picturesIn } from '../src/launch/home.ts'

const [how, url = ''] = process.argv.slice(2)

/** The floor: the rows that verifying reads, in pages of the same size, by the bare driver and thrown away. */
async function readOnly(): Promise<void> {
  const client = newClient({ connectionString: url })
  await client.connect()
  for (let after = 0; ;) {
    const { rows } = await client.query<{ sequence: number }>({
      name: 'page',
      text: 'SELECT * FROM "AuditEntry" WHERE sequence > $1 ORDER BY sequence LIMIT 1000',
      values: [after],
    })
    const last = rows.at(-1)
    if (!last) break
    after = last.sequence
  }
  await client.end()
}

async function verify(): Promise<void> {
  const db = createDb(url, 2)
  await verifyAll(db, picturesIn(tmpdir()), words.en, null)
  await db.$disconnect()
}

const begun = performance.now()
await (how === 'verify' ? verify() : readOnly())
const seconds = (performance.now() - begun) / 1000
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
process.send?.({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })
