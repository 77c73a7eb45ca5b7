import type { AssistedAct, Db, Prisma } from '@kewo/db'
import { now } from './clock.ts'

/** Something that a person of the staff has done for a shop that read a code back. */
export async function makeAssistedAct(
  db: Db,
  {
    retailerId,
    staffId,
    ...over
  }: Partial<Prisma.AssistedActUncheckedCreateInput> & { retailerId: string; staffId: string },
): Promise<AssistedAct> {
  const { id: assistanceId } = await db.assistance.create({
    data: { retailerId, staffId, askedAt: now, begunAt: now, codesMade: 1 },
  })
  const about = { act: 'replyToHelpRequest', subjectType: 'HelpRequestMessage', subjectId: retailerId }
  return db.assistedAct.create({ data: { assistanceId, retailerId, ...about, at: now, ...over } })
}
