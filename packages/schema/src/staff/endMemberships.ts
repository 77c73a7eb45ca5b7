import type { DbTransaction, Prisma } from '@kewo/db'

/** The person stops serving territories, all or some; gives their names. */
export async function endMemberships(
  db: DbTransaction,
  staffId: string,
  which: Prisma.TerritoryMemberWhereInput = {},
): Promise<string[]> {
  const ended = await db.territoryMember.findMany({
    where: { AND: [which, { staffId }] },
    select: { id: true, territory: { select: { name: true } } },
    orderBy: { territory: { name: 'asc' } },
  })
  await db.territoryMember.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } })
  return ended.map(({ territory }) => territory.name)
}
