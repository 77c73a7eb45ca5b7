import type { Db } from '@kewo/db'
import type { RetailerViewer } from '../viewer/viewer.ts'

/** The links beside the records: its answers, and promises as they were made and settled, with what each can be checked by. */
export async function ownChain(db: Db, { retailerId }: RetailerViewer) {
  const [entries, traces, promises] = await Promise.all([
    db.chainEntry.findMany({ where: { retailerId }, orderBy: [{ chainId: 'asc' }, { chainIndex: 'asc' }] }),
    db.trace.findMany({
      where: { retailerId, answer: { not: null } },
      select: { id: true, chainIndex: true },
    }),
    db.promise.findMany({ where: { retailerId }, select: { id: true, text: true } }),
  ])
  const subjects = new Map<string, number | string>([
    ...traces.map(({ id, chainIndex }) => [id, chainIndex] as const),
    ...promises.map(({ id, text }) => [id, text] as const),
  ])
  return entries.map(({ chainIndex, kind, subjectId, digest, previousHash, hash }) => ({
    ...{ chainIndex, link: kind, subject: subjects.get(subjectId) ?? null, digest, previousHash, hash },
  }))
}
