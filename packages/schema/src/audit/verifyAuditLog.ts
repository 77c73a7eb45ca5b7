import { type AuditAct, auditPayload, firstPreviousHash, whyBroken } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { sha256 } from './recordAct.ts'

const pageSize = 1_000

/** Walks the whole audit log page by page, so that a log of years fits into memory. */
export async function verifyAuditLog(
  db: Db,
): Promise<{ intact: boolean; checked: number; brokenAt: Date | null }> {
  let previousHash = firstPreviousHash
  let checked = 0
  let after = 0
  for (;;) {
    const page = await db.auditEntry.findMany({
      where: { sequence: { gt: after } },
      orderBy: { sequence: 'asc' },
      take: pageSize,
    })
    for (const entry of page) {
      const payload = auditPayload(entry as unknown as AuditAct)
      if (whyBroken({ ...entry, payload }, previousHash, sha256))
        return { intact: false, checked, brokenAt: entry.at }
      previousHash = entry.hash
      checked++
      after = entry.sequence
    }
    if (page.length < pageSize) return { intact: true, checked, brokenAt: null }
  }
}
