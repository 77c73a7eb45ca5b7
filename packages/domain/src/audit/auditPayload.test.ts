import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chainHash, firstPreviousHash } from '../hashChain/hashChain.ts'
import { type AuditAct, auditPayload } from './auditPayload.ts'
import { whatChanged } from './whatChanged.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const hashOf = (act: AuditAct) => chainHash(firstPreviousHash, auditPayload(act), sha256)

const act: AuditAct = {
  at: new Date('2026-11-23T04:00:00.123Z'),
  userId: 'u1',
  actor: '管理员',
  action: 'changeRoles',
  subjectType: 'Staff',
  subjectId: 's1',
  address: '10.0.0.1',
  requestId: 'r1',
  changes: whatChanged({ roles: ['MANAGER'] }, { roles: ['SUPERVISOR'] }),
}

test('a stored row hashes as the act did: other columns and a change of key order in its JSON do not matter', () => {
  const stored: AuditAct & { id: string; sequence: number; hash: string } = {
    id: 'x',
    sequence: 7,
    hash: 'y',
    ...act,
    changes: { roles: { to: ['SUPERVISOR'], from: ['MANAGER'] } },
  }
  expect(hashOf(stored)).toBe(hashOf(act))
})

test.each(Object.keys(act))('changing %s changes the hash', (field) => {
  const other = { ...act, [field]: field === 'at' ? new Date(0) : field === 'changes' ? {} : 'other' }
  expect(hashOf(other)).not.toBe(hashOf(act))
})
