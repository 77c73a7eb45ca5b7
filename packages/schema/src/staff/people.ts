import type { Db, Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { inDirection, type Orders, SortDirection } from '../builder/order.ts'
import { containingCode } from '../search/containing.ts'
import { type AskOfWord, searching } from '../search/searching.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleStaff } from './access.ts'
import { Staff, StaffRole } from './staff.ts'

const StaffFilter = builder.inputType('StaffFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({
      description: 'Words of the name, the telephone or the user name; also by pinyin or its initials.',
    }),
    role: t.field({ type: StaffRole }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    left: t.boolean({
      defaultValue: false,
      description: 'True: those who have left; false: those who work here.',
    }),
  }),
})

/** A person holds a word itself, or in the user name. */
export const askStaff: AskOfWord<Prisma.StaffWhereInput> = (holds, word) => ({
  OR: [holds, { user: { displayUsername: containingCode(word) } }],
})

async function where(
  db: Db,
  viewer: Viewer,
  filter: typeof StaffFilter.$inferInput | null | undefined,
): Promise<Prisma.StaffWhereInput> {
  const scope = { AND: [visibleStaff(viewer), { leftAt: filter?.left ? { not: null } : null }] }
  return {
    AND: [
      scope,
      await searching(filter?.search, askStaff, (found) =>
        db.staff.findFirst({ where: { AND: [scope, found] }, select: { id: true } }),
      ),
      filter?.role ? { roles: { has: filter.role } } : {},
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
    ],
  }
}

type Key = Prisma.StaffOrderByWithRelationInput

const orders = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  REGION: [{ region: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
} satisfies Orders<Key>

const StaffOrder = builder.enumType('StaffOrder', {
  values: {
    NAME: {},
    REGION: { description: 'By the name of the region, then of the person.' },
  } satisfies Record<keyof typeof orders, object>,
})

builder.queryField('people', (t) =>
  t.withAuth({ may: 'seePeople' }).prismaConnection({
    type: Staff,
    cursor: 'id',
    description: 'The people of the distributor; a supervisor sees those of the own region.',
    args: {
      filter: t.arg({ type: StaffFilter }),
      orderBy: t.arg({ type: StaffOrder, defaultValue: 'NAME' }),
      direction: t.arg({ type: SortDirection }),
    },
    totalCount: async (_connection, { filter }, { db, viewer }) =>
      db.staff.count({ where: await where(db, viewer, filter), ...bounded }),
    resolve: async (query, _root, { filter, orderBy, direction }, { db, viewer }) =>
      db.staff.findMany({
        ...query,
        where: await where(db, viewer, filter),
        orderBy: inDirection<Key>(orders[orderBy ?? 'NAME'], direction),
      }),
  }),
)
