import {
  ChangedMeanwhile,
  dayOfDateColumn,
  InvalidInput,
  LicenceNumberIsNoUserName,
  RetailerIsErased,
  signInName,
  whyNotUserName,
} from '@kewo/domain'
import { askOf } from '@kewo/db'
import { updateRetailers } from '@kewo/register'
import type { DbTransaction, Region, Retailer as Row, Territory } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { unlessTaken } from '../builder/unlessTaken.ts'
import { departmentOf } from './departmentOf.ts'
import { placeByHand } from './placeByHand.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Retailer, retailerEdition } from './retailer.ts'
import { licenceNumberTaken, RetailerInput, shopOf } from './retailerInput.ts'

builder.mutationField('editRetailer', (t) =>
  t.withAuth({ may: 'keepRetailers' }).prismaField({
    type: Retailer,
    ...makesStale('retailers'),
    description:
      'Saves a shop as a whole. Its licence is setLicence; a shop of a territory moves with giveToTerritory. With another licence number it signs in by that from now on.',
    args: {
      id: t.arg.globalID({ for: Retailer, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the shop that was edited.' }),
      input: t.arg({ type: RetailerInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput, RetailerIsErased] },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const { point, ...shop } = shopOf(input)
      const regionId = input.regionId.id
      await saveAudited(context, {
        ...{ action: 'editRetailer', subject: 'Retailer', id },
        load: (db) => db.retailer.findUnique({ where: { id }, include: { region: true, territory: true } }),
        before: standing,
        after: async (before, db) => {
          const region = await regionAfter(db, before, regionId)
          return { ...shop, ...(await placeByHand(db, point, region, placeOf(before))), region: region.name }
        },
        same: (before) => before.regionId === regionId,
        whyNot: ({ erasedAt }) => (erasedAt === null ? null : new RetailerIsErased()),
        expect: (before) => retailerEdition.expect(before, expected, 'shop'),
        write: async (db, after, before) => {
          const { licenceNumber, region: _region, ...columns } = after
          await takeNumber(db, context, before, licenceNumber)
          await updateRetailers(askOf(db), [{ id, columns: { ...columns, regionId } }])
        },
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Held = Row & { region: Region; territory: Territory | null }

/** As with a register, a shop of a territory stays in its region: it goes to another by being given there. */
async function regionAfter(db: DbTransaction, { region, territory }: Held, id: string): Promise<Region> {
  if (region.id === id) return region
  if (!territory) return departmentOf(db, id)
  throw new InvalidInput('regionId', {
    'zh-CN': `这家店在辖区“${territory.name}”里。要换市场部，请把它交给那边的辖区。`,
    en: `The shop belongs to the territory “${territory.name}”. To move it, assign it to a territory in the other department.`,
  })
}

async function takeNumber(
  db: DbTransaction,
  { signIns }: SignedIn,
  { id, userId, licenceNumber: before }: Row,
  licenceNumber: string,
): Promise<void> {
  if (licenceNumber === before) return
  const other = await db.retailer.findUnique({ where: { licenceNumber } })
  if (other) throw licenceNumberTaken(other)
  await db.retailer.update({ where: { id }, data: { licenceNumber } })
  if (userId === null) return
  if (whyNotUserName(signInName(licenceNumber)))
    throw new InvalidInput('licenceNumber', new LicenceNumberIsNoUserName().words)
  await unlessTaken('licenceNumber', nameTaken, () => signIns.rename(db, userId, licenceNumber))
}

const nameTaken = {
  'zh-CN': '已经有人用这个号码登录，请核对。',
  en: 'Someone already signs in with this number. Please check.',
}

const placeOf = ({ longitude, latitude, placeStatus }: Row) => ({ longitude, latitude, placeStatus })

/** What of a shop the form edits. */
const standing = (shop: Held) => ({
  ...{ licenceNumber: shop.licenceNumber, name: shop.name, region: shop.region.name },
  ...{ holderName: shop.holderName, contactName: shop.contactName, phone: shop.phone, address: shop.address },
  ...{ format: shop.format, marketType: shop.marketType, businessDistrict: shop.businessDistrict },
  ...{ grade: shop.grade, areaSquareMetres: shop.areaSquareMetres, orderWeekday: shop.orderWeekday },
  deliveryWeekday: shop.deliveryWeekday,
  openedOn: shop.openedOn && dayOfDateColumn(shop.openedOn),
  ...placeOf(shop),
})
