import { builder } from '../builder/builder.ts'
import { StaffRole } from '../staff/staff.ts'
import { LicenceStatus } from '../retailer/retailer.ts'
import type { Viewer } from './viewer.ts'

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is signed in, with what the apps need to open the right doors.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the sign-in; keep drafts and caches apart by it.',
      resolve: ({ userId }) => userId,
    }),
    name: t.exposeString('name'),
    roles: t.field({
      type: [StaffRole],
      description: 'Empty for a shop.',
      resolve: (viewer) => (viewer.kind === 'staff' ? [...viewer.roles] : []),
    }),
    licence: t.field({
      type: LicenceStatus,
      nullable: true,
      description: 'Null for staff. Brand pages are open to a shop only while this is VALID.',
      resolve: (viewer) => (viewer.kind === 'retailer' ? viewer.licence : null),
    }),
    staff: t.prismaField({
      type: 'Staff',
      nullable: true,
      resolve: (query, viewer, _args, { db }) =>
        viewer.kind === 'staff' ? db.staff.findUnique({ ...query, where: { id: viewer.staffId } }) : null,
    }),
    retailer: t.prismaField({
      type: 'Retailer',
      nullable: true,
      resolve: (query, viewer, _args, { db }) =>
        viewer.kind === 'retailer'
          ? db.retailer.findUnique({ ...query, where: { id: viewer.retailerId } })
          : null,
    }),
    timeZone: t.string({
      description: "IANA name of the company's time zone, in which days are counted and times are shown.",
      resolve: (_viewer, _args, { timeZone }) => timeZone,
    }),
    territoryIds: t.idList({
      description: 'Plain ids of the territories that the person serves; empty for a shop.',
      resolve: (viewer) => (viewer.kind === 'staff' ? viewer.territories.map(({ id }) => id) : []),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    authScopes: { public: true },
    description: 'Null before sign-in.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
)
