import { ChangedMeanwhile, InvalidInput, RegionIsClosed, type StaffRole, staffRoleWords } from '@kewo/domain'
import type { DbTransaction, Staff } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { refuseClosed } from '../region/openRegion.ts'
import { Staff as StaffType } from '../staff/staff.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { arrangedTerritory } from './arrangedTerritory.ts'
import { tellServes, tellServesNoMore } from './tellOfShops.ts'
import { ServingRole, Territory, territoryEdition } from './territory.ts'

builder.mutationField('setTerritoryMember', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaField({
    type: Territory,
    ...answerTellsAll,
    description:
      'Says who serves a territory in one role. From now on the person sees its shops, and the one before no longer does.',
    args: {
      id: t.arg.globalID({ for: Territory, required: true }),
      role: t.arg({ type: ServingRole, required: true }),
      staffId: t.arg.globalID({ for: StaffType, description: 'Somebody of that role; none leaves it open.' }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the territory as the viewer saw it.',
      }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput, RegionIsClosed] },
    resolve: async (query, _root, { id: { id }, role, expected, ...given }, context) => {
      const staffId = given.staffId?.id ?? null
      await saveAudited(context, {
        ...{ action: 'setTerritoryMember', subject: 'Territory', id },
        load: (db) => arrangedTerritory(db, context.viewer, id),
        before: ({ members }) => served(role, memberOf(members, role)?.staff ?? null),
        after: async (_territory, db) => served(role, staffId ? await activeStaff(db, staffId, role) : null),
        same: ({ members }) => (memberOf(members, role)?.staffId ?? null) === staffId,
        expect: (territory) => territoryEdition.expect(territory, expected, role),
        whyNot: async ({ regionId }, db) => {
          if (staffId) await refuseClosed(db, regionId)
          return null
        },
        write: async (db, _after, territory) => {
          const telling = { ...context, db }
          await db.territoryMember.deleteMany({ where: { territoryId: id, role } })
          const before = memberOf(territory.members, role)?.staff
          if (before) await tellServesNoMore(telling, before.userId, territory, role)
          if (!staffId) return
          await db.territoryMember.create({ data: { territoryId: id, role, staffId } })
          const { userId } = await activeStaff(db, staffId, role)
          await tellServes(telling, userId, territory, role)
        },
      })
      return context.db.territory.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const memberOf = <Member extends { role: StaffRole }>(members: readonly Member[], role: StaffRole) =>
  members.find((member) => member.role === role)

async function activeStaff(db: DbTransaction, id: string, role: StaffRole): Promise<Staff> {
  const staff = await db.staff.findFirst({ where: { id, leftAt: null, roles: { has: role } } })
  if (staff) return staff
  throw new InvalidInput('staffId', {
    'zh-CN': `请选择一位在职的${staffRoleWords[role]['zh-CN']}。`,
    en: `Please choose an active ${staffRoleWords[role].en}.`,
  })
}

/** Who serves in a role, as a field of that name. */
const served = (
  role: StaffRole,
  staff: { name: string } | null,
): Partial<Record<StaffRole, string | null>> => ({
  [role]: staff?.name ?? null,
})
