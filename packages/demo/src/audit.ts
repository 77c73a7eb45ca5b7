import { type AuditAct, auditPayload, chainHash, firstPreviousHash, whatChanged } from '@kewo/domain'
import { auditActs, type Done } from './auditActs.ts'
import type { Demo } from './demo.ts'
import { sha256 } from './traces.ts'
import type { DemoRows } from './writeRows.ts'

/** What administrators have done since the beginning, as the audit log would have noted it: in order and chained. */
export function auditEntriesOf(demo: Demo, done: Done): (DemoRows['AuditEntry'] & { sequence: number })[] {
  const id = demo.ids('audit')
  const random = demo.random('audit')
  let previousHash = firstPreviousHash
  return auditActs(demo, done)
    .filter(({ at }) => at <= demo.now)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ by, before = null, after = null, ...act }, index) => {
      const entry: AuditAct = {
        ...act,
        ...{ userId: by.user.id, actor: by.name },
        // An address of the block that is kept for examples (RFC 5737).
        ...{
          address: `192.0.2.${20 + (by.name.charCodeAt(0) % 60)}`,
          requestId: id(new Date(act.at.getTime() + random.int(1, 9))),
        },
        changes: whatChanged(before, after),
      }
      const hash = chainHash(previousHash, auditPayload(entry), sha256)
      const row = {
        id: id(act.at),
        sequence: index + 1,
        ...entry,
        changes: { ...entry.changes } as object,
        previousHash,
        hash,
      }
      previousHash = hash
      return row
    })
}
