import {
  ChangedMeanwhile,
  InvalidInput,
  type LicenceByHand,
  licenceStatusAt,
  whyNotLicence,
} from '@kewo/domain'
import type { Prisma, Retailer as Row } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { visibleRetailers } from './access.ts'
import { Retailer } from './retailer.ts'

const LicenceInput = builder.inputType('LicenceInput', {
  description: 'A licence by hand: a last day, or no end; and whether it is revoked.',
  fields: (t) => ({
    until: t.field({ type: 'Day', description: 'Last day of validity.' }),
    hasNoEnd: t.boolean({ required: true }),
    revoked: t.boolean({ required: true }),
  }),
})

builder.mutationField('setLicence', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Retailer,
    description:
      'Says how long the licence of a shop is good, also to clear one whose end the register does not say. The shop is told.',
    args: {
      id: t.arg.globalID({ for: Retailer, required: true }),
      expected: t.arg({
        type: LicenceInput,
        required: true,
        description: 'As it stood when it was looked at.',
      }),
      licence: t.arg({ type: LicenceInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, licence }, context) => {
      const { db, live, viewer, now, timeZone } = context
      const wanted = byHand(licence)
      const refusal = whyNotLicence(wanted)
      if (refusal) throw refusal
      await db.$transaction(async (transaction) => {
        const where = { id, AND: visibleRetailers(viewer) }
        const before = found(await transaction.retailer.findFirst({ where }))
        const data = columnsOf(wanted, before, now)
        const { count } = await transaction.retailer.updateMany({
          where: { id, ...whereStands(expected) },
          data,
        })
        if (count === 0) throw new ChangedMeanwhile()
        await recordAct(transaction, context, {
          action: 'setLicence',
          subjectType: 'Retailer',
          subjectId: id,
          before: standing(before),
          after: { shop: before.name, ...standing({ ...before, ...data }) },
        })
        if (before.userId !== null)
          await notify({ db: transaction, live, now }, [before.userId], {
            kind: 'LICENCE_CHANGED',
            params: { status: licenceStatusAt({ ...before, ...data }, now, timeZone) },
            subjectId: id,
          })
      })
      return db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Given = { until?: Date | null | undefined; hasNoEnd: boolean; revoked: boolean }
type Columns = Pick<Row, 'licenceExpiresOn' | 'licenceHasNoEnd' | 'licenceUnread' | 'licenceRevokedAt'>

const byHand = ({ until, hasNoEnd, revoked }: Given): LicenceByHand => ({
  until: until ?? null,
  hasNoEnd,
  revoked,
})

const columnsOf = ({ until, hasNoEnd, revoked }: LicenceByHand, before: Columns, now: Date): Columns => ({
  licenceExpiresOn: until,
  licenceHasNoEnd: hasNoEnd,
  // A revoked licence may go on being unclear.
  licenceUnread: until !== null || hasNoEnd ? null : before.licenceUnread,
  licenceRevokedAt: revoked ? (before.licenceRevokedAt ?? now) : null,
})

const whereStands = ({ until, hasNoEnd, revoked }: Given): Prisma.RetailerWhereInput => ({
  licenceExpiresOn: until ?? null,
  licenceHasNoEnd: hasNoEnd,
  licenceRevokedAt: revoked ? { not: null } : null,
})

const standing = ({ licenceExpiresOn, licenceHasNoEnd, licenceUnread, licenceRevokedAt }: Columns) => ({
  licenceExpiresOn,
  licenceHasNoEnd,
  licenceUnread,
  licenceRevokedAt,
})
