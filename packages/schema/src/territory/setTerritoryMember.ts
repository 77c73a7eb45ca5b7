import { ChangedMeanwhile, InvalidInput, type StaffRole, staffRoleWords } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Staff } from '../staff/staff.ts'
import { visibleTerritories } from './access.ts'
import { ServingRole, Territory } from './territory.ts'

builder.mutationField('setTerritoryMember', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).prismaField({
    type: Territory,
    description:
      'Says who serves a territory in one role. From now on the person sees its shops, and the one before no longer does.',
    args: {
      id: t.arg.globalID({ for: Territory, required: true }),
      role: t.arg({ type: ServingRole, required: true }),
      staffId: t.arg.globalID({ for: Staff, description: 'Somebody of that role; none leaves it open.' }),
      expectedStaffId: t.arg.globalID({
        for: Staff,
        description: 'Who served it when the viewer looked; none for nobody.',
      }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, role, staffId, expectedStaffId }, context) => {
      const { db, viewer } = context
      await db.$transaction(async (transaction) => {
        // Two people who press at once: the second waits here and then meets what the first has done.
        await transaction.$queryRaw`SELECT id FROM "Territory" WHERE id = ${id}::uuid FOR UPDATE`
        const { members } = found(
          await transaction.territory.findFirst({
            where: { id, AND: visibleTerritories(viewer) },
            include: { members: { where: { role }, include: { staff: true } } },
          }),
        )
        const before = members[0]?.staff ?? null
        if ((before?.id ?? null) !== (expectedStaffId?.id ?? null)) throw new ChangedMeanwhile()
        const next = staffId
          ? await transaction.staff.findFirst({
              where: { id: staffId.id, leftAt: null, roles: { has: role } },
            })
          : null
        if (staffId && !next)
          throw new InvalidInput('staffId', {
            'zh-CN': `请选择一位在职的${staffRoleWords[role]['zh-CN']}。`,
            en: `Please choose somebody who works here as ${staffRoleWords[role].en}.`,
          })
        if (before?.id === next?.id) return
        await transaction.territoryMember.deleteMany({ where: { territoryId: id, role } })
        if (next)
          await transaction.territoryMember.create({ data: { territoryId: id, role, staffId: next.id } })
        await recordAct(transaction, context, {
          action: 'setTerritoryMember',
          subjectType: 'Territory',
          subjectId: id,
          before: served(role, before),
          after: served(role, next),
        })
      })
      return db.territory.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

/** Who serves in a role, as a field of that name. */
const served = (
  role: StaffRole,
  staff: { name: string } | null,
): Partial<Record<StaffRole, string | null>> => ({
  [role]: staff?.name ?? null,
})
