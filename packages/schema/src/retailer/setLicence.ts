import {
  ChangedMeanwhile,
  InvalidInput,
  type LicenceByHand,
  licenceStatusAt,
  whyNotLicence,
} from '@kewo/domain'
import type { Retailer as Row } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { visibleRetailers } from './access.ts'
import { Retailer, retailerEdition } from './retailer.ts'

const LicenceInput = builder.inputType('LicenceInput', {
  description: 'A licence by hand: a last day, or no end; and whether it is revoked.',
  fields: (t) => ({
    until: t.field({ type: 'Day', description: 'Last day of validity.' }),
    hasNoEnd: t.boolean({ required: true }),
    revoked: t.boolean({ required: true }),
  }),
})

builder.mutationField('setLicence', (t) =>
  t.withAuth({ may: 'setLicences' }).prismaField({
    type: Retailer,
    ...answerTellsAll,
    description:
      'Says how long the licence of a shop is good, also to clear one whose end the register does not say. The shop is told.',
    args: {
      id: t.arg.globalID({ for: Retailer, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the shop that was looked at.' }),
      licence: t.arg({ type: LicenceInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, licence }, context) => {
      const { viewer, now, timeZone } = context
      const wanted = byHand(licence)
      const refusal = whyNotLicence(wanted)
      if (refusal) throw refusal
      await saveAudited(context, {
        ...{ action: 'setLicence', subject: 'Retailer', id },
        load: (db) => db.retailer.findFirst({ where: { id, AND: visibleRetailers(viewer) } }),
        after: (before) => columnsOf(wanted, before, now),
        names: ({ name }) => ({ shop: name }),
        expect: (before) => retailerEdition.expect(before, expected, 'licence'),
        write: async (db, data, before) => {
          await db.retailer.update({ where: { id }, data })
          const valid = licenceStatusAt({ ...before, ...data }, now, timeZone) === 'VALID'
          const kind = valid ? 'LICENCE_VALID' : 'LICENCE_NOT_VALID'
          await notify({ ...context, db }, [before.userId], kind, { params: {}, subjectId: id })
        },
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id } })
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
