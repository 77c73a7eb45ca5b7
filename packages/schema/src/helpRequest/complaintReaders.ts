import { complaintReaders, type Placed } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { retailerScope } from '../retailer/access.ts'
import { Staff, StaffRole } from '../staff/staff.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { type ServingStaff, staffAround } from './requestPeople.ts'

type Asked = { complaintAboutId: string | null; confidential: boolean }

/** Who would read a complaint of the shop, those whom it comes to first; null where it cannot name this person. */
export async function readersBeforehand(
  db: DbTransaction,
  { retailerId }: RetailerViewer,
  { complaintAboutId, confidential }: Asked,
): Promise<Placed<ServingStaff>[] | null> {
  const shop = await db.retailer.findUniqueOrThrow({ where: { id: retailerId }, select: retailerScope })
  const { people, regionPath } = await staffAround(db, shop)
  const about = people.find(({ id }) => id === complaintAboutId) ?? null
  if (complaintAboutId && !about) return null
  return complaintReaders({ about, confidential, assigneeId: null, regionPath }, people)
}

type Named = { role: typeof StaffRole.$inferType; staffId: string }

const ComplaintPerson = builder.objectRef<Named>('ComplaintPerson').implement({
  description: 'Somebody whom a complaint may name, or who may read it, and as what.',
  fields: (t) => ({
    role: t.expose('role', { type: StaffRole }),
    staff: t.prismaField({
      type: 'Staff',
      resolve: (query, { staffId }, _args, { db }) =>
        db.staff.findUniqueOrThrow({ ...query, where: { id: staffId } }),
    }),
  }),
})

builder.queryField('complaintReaders', (t) =>
  t.withAuth({ retailer: true }).field({
    type: [ComplaintPerson],
    description:
      'Who will read a complaint, told before it is written: those whom it comes to first. Empty where nobody is left who cannot be meant; such a complaint is refused.',
    args: {
      aboutId: t.arg.globalID({ for: Staff, description: 'One of complaintSubjects; none names nobody.' }),
      confidential: t.arg.boolean({ defaultValue: false, description: 'Kept from inspectors.' }),
    },
    resolve: async (_root, { aboutId, confidential }, { db, viewer }): Promise<Named[]> => {
      const asked = { complaintAboutId: aboutId?.id ?? null, confidential: confidential ?? false }
      const readers = found(await readersBeforehand(db, viewer, asked))
      return readers.map(({ person, role }) => ({ role, staffId: person.id }))
    },
  }),
)

builder.queryField('complaintSubjects', (t) =>
  t.withAuth({ retailer: true }).field({
    type: [ComplaintPerson],
    description:
      'Whom a complaint may name: those who serve the shop, then the supervisors above them and the admins.',
    resolve: async (_root, _args, { db, viewer }): Promise<Named[]> => {
      const shop = await db.retailer.findUniqueOrThrow({
        where: { id: viewer.retailerId },
        select: retailerScope,
      })
      const { people } = await staffAround(db, shop)
      const named = people.map(({ id, roles, servesAs }) => ({
        staffId: id,
        role: servesAs[0] ?? (roles.includes('SUPERVISOR') ? ('SUPERVISOR' as const) : ('ADMIN' as const)),
      }))
      return named.toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    },
  }),
)

const order: readonly Named['role'][] = [
  'MANAGER',
  'ORDER_CLERK',
  'COURIER',
  'INSPECTOR',
  'SUPERVISOR',
  'ADMIN',
]
