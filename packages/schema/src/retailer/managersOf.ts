import type { DbTransaction, Prisma } from '@kewo/db'

/** The sign-ins of the managers who serve at least one of these shops. */
export async function managersOf(db: DbTransaction, shops: Prisma.RetailerWhereInput): Promise<string[]> {
  const managers = await db.staff.findMany({
    where: {
      leftAt: null,
      memberships: { some: { role: 'MANAGER', territory: { retailers: { some: shops } } } },
    },
    select: { userId: true },
  })
  return managers.flatMap(({ userId }) => userId ?? [])
}
