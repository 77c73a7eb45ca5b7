import { type StaffRole, staffRoleWords } from '@kewo/domain'
import { notify, type Telling } from '../notification/notify.ts'
import type { Move } from './moveShops.ts'

/** Tells those who serve the territories that shops came or went, with how many. */
export async function tellOfMoves(telling: Telling, moves: readonly Move[]): Promise<void> {
  await tellSides(telling, moves, 'from', 'SHOPS_TAKEN')
  await tellSides(telling, moves, 'to', 'SHOPS_GIVEN')
}

async function tellSides(
  telling: Telling,
  moves: readonly Move[],
  side: 'from' | 'to',
  kind: 'SHOPS_TAKEN' | 'SHOPS_GIVEN',
): Promise<void> {
  const groups = Map.groupBy(moves, (move) => move[side].territoryId)
  for (const [id, { length: count }] of groups) {
    if (id === null) continue
    const { name, members } = await telling.db.territory.findUniqueOrThrow({
      where: { id },
      select: { name: true, members: { select: { staff: { select: { userId: true } } } } },
    })
    const people = members.map(({ staff }) => staff.userId)
    await notify(telling, people, kind, { params: { territory: name, count }, subjectId: id })
  }
}

type Served = { id: string; name: string }

/** Tells somebody that a territory is now served by them. */
export async function tellServes(
  telling: Telling,
  userId: string | null,
  territory: Served,
  role: StaffRole,
) {
  const count = await telling.db.retailer.count({ where: { territoryId: territory.id, closedAt: null } })
  await notify(telling, [userId], 'TERRITORY_GIVEN', {
    params: { territory: territory.name, role: staffRoleWords[role], count },
    subjectId: territory.id,
  })
}

/** Tells somebody that a territory is no longer served by them. */
export async function tellServesNoMore(
  telling: Telling,
  userId: string | null,
  territory: Served,
  role: StaffRole,
) {
  await notify(telling, [userId], 'TERRITORY_TAKEN', {
    params: { territory: territory.name, role: staffRoleWords[role] },
    subjectId: territory.id,
  })
}
