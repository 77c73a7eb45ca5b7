import { builder } from '../builder/builder.ts'
import { signInNeeds } from '@kewo/domain'
import { StaffRole } from '../staff/staff.ts'
import { LicenceStatus } from '../retailer/retailer.ts'
import type { Viewer } from './viewer.ts'

const SignInNeedType = builder.enumType('SignInNeed', {
  values: signInNeeds,
  description: 'What somebody who has signed in must do before anything else.',
})

const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is signed in, with what the apps need to open the right doors.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the sign-in; keep drafts and caches apart by it.',
      resolve: ({ userId }) => userId,
    }),
    name: t.exposeString('name'),
    need: t.field({
      type: SignInNeedType,
      nullable: true,
      description: 'While this is set, everything else is refused with SIGN_IN_INCOMPLETE.',
      resolve: (_viewer, _args, { held }) => held?.need ?? null,
    }),
    hasSecondFactor: t.exposeBoolean('hasSecondFactor', {
      description: 'Whether a code is asked for at sign-in.',
    }),
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
      resolve: (query, viewer, _args, { db, held }) =>
        viewer.kind === 'staff' && !held
          ? db.staff.findUnique({ ...query, where: { id: viewer.staffId } })
          : null,
    }),
    retailer: t.prismaField({
      type: 'Retailer',
      nullable: true,
      resolve: (query, viewer, _args, { db, held }) =>
        viewer.kind === 'retailer' && !held
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
    resolve: (_root, _args, { viewer, held }) => viewer ?? held?.viewer ?? null,
  }),
)
