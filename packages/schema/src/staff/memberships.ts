import type { Prisma, StaffRole } from '@kewo/db'
import type { Telling } from '../notification/notify.ts'
import { tellServesNoMore } from '../territory/tellOfShops.ts'

/** The memberships of territories that end, to load of a person. */
export const membershipsToEnd = (which: Prisma.TerritoryMemberWhereInput = {}) =>
  ({
    where: which,
    select: { id: true, role: true, territory: { select: { id: true, name: true } } },
    orderBy: { territory: { name: 'asc' } },
  }) satisfies Prisma.Staff$membershipsArgs

type Ending = { id: string; role: StaffRole; territory: { id: string; name: string } }

/** Their names, as the audit log tells them. */
export const territoriesOf = (memberships: readonly Ending[]): string[] =>
  memberships.map(({ territory }) => territory.name)

/** The person stops serving these territories, and is told of it. */
export async function endMemberships(
  telling: Telling,
  { userId, memberships }: { userId: string | null; memberships: readonly Ending[] },
): Promise<void> {
  const ids = memberships.map(({ id }) => id)
  await telling.db.territoryMember.deleteMany({ where: { id: { in: ids } } })
  for (const { territory, role } of memberships) await tellServesNoMore(telling, userId, territory, role)
}
