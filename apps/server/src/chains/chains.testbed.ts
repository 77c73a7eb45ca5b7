import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AuditAct,
  auditPayload,
  chainEntryPayload,
  chainHash,
  firstPreviousHash,
  promiseDigest,
  tracePayload,
} from '@kewo/domain'
import type { Db, Promise as Promised, Retailer, Visit } from '@kewo/db'
import { recordAct } from '@kewo/schema'
import { compileCache, makeHelpRequest, makePromise, makeTrace, now } from '@kewo/testkit'
import { afterAll, vi } from 'vitest'
import { verifyChains } from './verifyChains.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The command in a process of its own, with a folder of its own. */
export function useCommand(url: string) {
  const home = mkdtempSync(join(tmpdir(), 'kewo-chains-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const run = (...args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const program = join(import.meta.dirname, '../verifyChains.ts')
      const env = { ...compileCache, PATH: '', KEWO_HOME: home, DATABASE_URL: url }
      const child = execFile(process.execPath, [program, ...args], { env }, (_error, out, problems) =>
        resolve({ code: child.exitCode ?? -1, output: out + problems }),
      )
    })
  return { home, run }
}

/** The command within this process, which is quicker to start; it has a folder of its own, too. */
export function useVerifyChains(url: string) {
  const home = mkdtempSync(join(tmpdir(), 'kewo-chains-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const run = async (...args: string[]) => {
    const lines: unknown[] = []
    const spies = (['log', 'error'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((line: unknown) => void lines.push(line)),
    )
    try {
      const code = await verifyChains(args, { KEWO_HOME: home, DATABASE_URL: url })
      return { code, output: lines.join('\n') }
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
  }
  return { home, run }
}

/** Acts that give a brand one name after the other. */
export async function recordNames(db: Db, ...names: string[]): Promise<void> {
  const context = { viewer: null, now, address: null, requestId: 'test' }
  const act = { action: 'updateBrand', subjectType: 'Brand', subjectId: null } as const
  for (const name of names) await recordAct(db, context, { ...act, before: { name: '' }, after: { name } })
}

/** A shop's next record in its chain, with one `commentary`. */
export async function chainTrace(
  db: Db,
  { id, retailerId }: Pick<Visit, 'id' | 'retailerId'>,
  commentary: string,
): Promise<void> {
  const last = await db.trace.findFirst({ where: { retailerId }, orderBy: { chainIndex: 'desc' } })
  const chainIndex = (last?.chainIndex ?? 0) + 1
  const previousHash = last?.hash ?? firstPreviousHash
  const row = { version: chainIndex, chainIndex, commentary, previousHash }
  const trace = await makeTrace(db, { id, retailerId }, row)
  const visit = await db.visit.findUniqueOrThrow({ where: { id } })
  const nothing = { suggestions: [], findings: [], followUps: [], brands: [], photos: [], signature: null }
  const hash = chainHash(previousHash, tracePayload({ trace, visit, ...nothing }), sha256)
  await db.trace.update({ where: { id: trace.id }, data: { hash } })
}

/** A promise that was given in a request, in the chain of that. */
export async function chainPromise(
  db: Db,
  { retailerId, staffId }: Pick<Visit, 'retailerId' | 'staffId'>,
): Promise<Promised> {
  const { id: chainId } = await makeHelpRequest(db, { retailerId })
  const promise = await makePromise(db, { retailerId, staffId, helpRequestId: chainId })
  const of = { retailerId, chainId, chainIndex: 1, kind: 'PROMISE', subjectId: promise.id } as const
  const entry = { id: randomUUID(), ...of, digest: promiseDigest(promise, sha256) }
  const hash = chainHash(firstPreviousHash, chainEntryPayload(entry), sha256)
  await db.chainEntry.create({ data: { ...entry, previousHash: firstPreviousHash, hash } })
  return promise
}

/** As somebody does who holds the database: the log itself refuses to be changed. */
export async function holdDatabase(db: Db): Promise<void> {
  for (const table of ['AuditEntry', 'ChainEntry'])
    await db.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER append_only`)
}

/** Gives the first entry another actor and computes every hash anew, so that the log is intact by itself. */
export async function rewriteAuditLog(db: Db, actor: string): Promise<void> {
  const [first, ...others] = await db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  let previousHash = firstPreviousHash
  for (const entry of [{ ...first!, actor }, ...others]) {
    const hash = chainHash(previousHash, auditPayload(entry as unknown as AuditAct), sha256)
    const data = { actor: entry.actor, previousHash, hash }
    await db.auditEntry.update({ where: { id: entry.id }, data })
    previousHash = hash
  }
}

export const removeRecords = (db: Db, { id }: Pick<Retailer, 'id'>, after: number) =>
  db.trace.deleteMany({ where: { retailerId: id, chainIndex: { gt: after } } })
