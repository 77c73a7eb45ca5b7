import { createHash } from 'node:crypto'
import { type AuditAct, auditPayload, chainHash, firstPreviousHash, whatChanged } from '@kewo/domain'
import type { Db } from '@kewo/db'

const rowsAtOnce = 5_000
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Fills an empty, migrated database with a chain of acts as administrators do them: one a minute, each as long as a real one. */
export async function loadAuditLog(db: Db, entries: number): Promise<void> {
  const { id: userId } = await db.user.create({ data: { name: '陈静', email: 'admin@kewo.invalid' } })
  const begun = Date.now() - entries * 60_000
  let previousHash = firstPreviousHash
  for (let from = 0; from < entries; from += rowsAtOnce) {
    const rows = []
    for (let index = from; index < Math.min(from + rowsAtOnce, entries); index++) {
      const act = nthAct(index, userId, new Date(begun + index * 60_000))
      const hash = chainHash(previousHash, auditPayload(act), sha256)
      rows.push({ ...act, previousHash, hash })
      previousHash = hash
    }
    await insert(db, rows)
  }
  await db.$executeRaw`VACUUM ANALYZE "AuditEntry"`
}

function nthAct(index: number, userId: string, at: Date): AuditAct {
  const id = `019ac1f0-0000-7000-8000-${index.toString(16).padStart(12, '0')}`
  const grade = (index % 29) + 1
  return {
    ...{ at, userId, actor: '陈静', address: '192.0.2.20', requestId: id },
    ...{ action: 'updateRetailer', subjectType: 'Retailer', subjectId: id },
    changes: whatChanged(
      { grade, phone: '13800000000', address: `第 ${index} 街`, businessDistrict: 'RESIDENTIAL' },
      { grade: grade + 1, phone: '13900000000', address: `第 ${index} 街`, businessDistrict: 'SCHOOL' },
    ),
  }
}

/** Both places where a row lies stay out: the database numbers the rows as they come. */
async function insert(db: Db, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ')
  await db.$executeRawUnsafe(
    `INSERT INTO "AuditEntry" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"AuditEntry", $1::json)`,
    JSON.stringify(rows),
  )
}
