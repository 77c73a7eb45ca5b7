import { dayOfDateColumn, InvalidInput, type LicenceTerm, whyNotLicence } from '@kewo/domain'
import { askOf } from '@kewo/db'
import { columnsOf, insertRetailers } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { departmentOf } from './departmentOf.ts'
import { placeByHand } from './placeByHand.ts'
import { Retailer } from './retailer.ts'
import { licenceNumberTaken, RetailerInput, shopOf } from './retailerInput.ts'

builder.mutationField('createRetailer', (t) =>
  t.withAuth({ may: 'keepRetailers' }).prismaField({
    type: Retailer,
    ...makesStale('retailers'),
    description:
      'A new shop, as an import makes one: in no territory yet, and without a sign-in. Its licence number keeps a repeated write from making a second one.',
    args: {
      input: t.arg({ type: RetailerInput, required: true }),
      until: t.arg({ type: 'Day', description: 'Last day of the licence.' }),
      hasNoEnd: t.arg.boolean({ required: true, description: 'The licence has no end; then without a day.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input, until, hasNoEnd }, context) => {
      const { db } = context
      const { licenceNumber, point, ...shop } = shopOf(input)
      const refusal = whyNotLicence({ until: until ?? null, hasNoEnd, revoked: false })
      if (refusal) throw refusal
      const licenceTerm = termOf(until)
      const id = await db.$transaction(async (transaction) => {
        const region = await departmentOf(transaction, input.regionId.id)
        const place = await placeByHand(transaction, point, region, null)
        const columns = { ...shop, ...place, ...columnsOf({ licenceTerm }, region.id, () => '') }
        const made = await insertRetailers(askOf(transaction), [{ licenceNumber, columns }])
        const madeId = made.get(licenceNumber)
        if (madeId === undefined)
          throw licenceNumberTaken(await transaction.retailer.findUniqueOrThrow({ where: { licenceNumber } }))
        await recordAct(transaction, context, {
          action: 'createRetailer',
          subjectType: 'Retailer',
          subjectId: madeId,
          after: {
            ...{ licenceNumber, ...shop, ...place, region: region.name },
            ...{ licenceExpiresOn: until ?? null, licenceHasNoEnd: hasNoEnd },
          },
        })
        return madeId
      })
      return db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const termOf = (until: Date | null | undefined): LicenceTerm =>
  until ? { kind: 'DATED', until: dayOfDateColumn(until) } : { kind: 'NO_END' }
