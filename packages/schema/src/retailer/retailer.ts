import {
  erasedShopWords,
  businessDistricts,
  formats,
  licenceStatusAt,
  licenceStatuses,
  marketTypes,
  placeStatuses,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { retailerScope, seesRetailer } from './access.ts'
import { editionOf } from '../write/edition.ts'

export const Format = builder.enumType('Format', { values: formats, description: '业态' })
export const MarketType = builder.enumType('MarketType', { values: marketTypes, description: '市场类型' })
export const BusinessDistrict = builder.enumType('BusinessDistrict', {
  values: businessDistricts,
  description: '商圈',
})
export const LicenceStatus = builder.enumType('LicenceStatus', {
  values: licenceStatuses,
  description: 'UNCLEAR: nobody can tell its end; it opens nothing until an admin has cleared it.',
})
export const PlaceStatus = builder.enumType('PlaceStatus', {
  values: placeStatuses,
  description: 'DOUBTFUL: the register gives a point, but one outside the country or far from its region.',
})

export const Retailer = builder.prismaNode('Retailer', {
  description: '零售户: a licensed shop we serve.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: retailerScope,
  authScopes: (row, { viewer }) => seesRetailer(viewer, row),
  fields: (t) => ({
    licenceNumber: t.string({
      description:
        'As printed; also the user name of the shop. None is left of a shop whose data was erased.',
      select: { licenceNumber: true, erasedAt: true },
      resolve: ({ licenceNumber, erasedAt }) => (erasedAt ? '—' : licenceNumber),
    }),
    licenceExpiresOn: t.expose('licenceExpiresOn', {
      type: 'Day',
      nullable: true,
      description: 'Last day of validity; null without an end, and where nobody can tell it.',
    }),
    licenceHasNoEnd: t.exposeBoolean('licenceHasNoEnd', {
      description: 'Said by an admin, or by the mapping of a register that names no expiry.',
    }),
    licenceUnread: t.exposeString('licenceUnread', {
      nullable: true,
      description: 'The end as the register has it, where it could not be read; empty for a blank.',
    }),
    licenceRevoked: t.boolean({
      select: { licenceRevokedAt: true },
      resolve: ({ licenceRevokedAt }) => licenceRevokedAt !== null,
    }),
    licenceStatus: t.field({
      type: LicenceStatus,
      description: "Today, in the company's time zone.",
      select: { licenceExpiresOn: true, licenceHasNoEnd: true, licenceRevokedAt: true },
      resolve: (row, _args, { now, timeZone }) => licenceStatusAt(row, now, timeZone),
    }),
    name: t.string({
      description: 'Of a shop whose data was erased, that this is so.',
      select: { name: true, erasedAt: true },
      resolve: ({ name, erasedAt }, _args, { locale }) => (erasedAt ? erasedShopWords[locale] : name),
    }),
    holderName: t.exposeString('holderName', { nullable: true, description: 'The licence holder.' }),
    contactName: t.exposeString('contactName', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    address: t.exposeString('address', { nullable: true }),
    region: t.relation('region'),
    territory: t.relation('territory', { nullable: true }),
    format: t.expose('format', { type: Format }),
    marketType: t.expose('marketType', { type: MarketType }),
    businessDistrict: t.expose('businessDistrict', { type: BusinessDistrict }),
    grade: t.exposeInt('grade', { nullable: true, description: '档位, 1-30; null until first graded.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees, WGS 84.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees, WGS 84.' }),
    placeStatus: t.expose('placeStatus', { type: PlaceStatus }),
    areaSquareMetres: t.exposeFloat('areaSquareMetres', {
      nullable: true,
      description: 'Sales floor as the register has it; null when it does not say.',
    }),
    orderWeekday: t.exposeInt('orderWeekday', {
      nullable: true,
      description:
        'Weekday on which the shop places its order, as ISO 8601 counts: Monday 1 to Sunday 7; null when not known.',
    }),
    deliveryWeekday: t.exposeInt('deliveryWeekday', {
      nullable: true,
      description:
        'Weekday on which the shop is delivered to, counted likewise; not after the order day it is that of the week after. Null when not known.',
    }),
    openedOn: t.expose('openedOn', {
      type: 'Day',
      nullable: true,
      description: 'When the shop was first licensed here; null when not known.',
    }),
    closed: t.boolean({ select: { closedAt: true }, resolve: ({ closedAt }) => closedAt !== null }),
    lastVisitedAt: t.expose('lastVisitedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last visit to it was completed; null before the first.',
    }),
    hasSignIn: t.boolean({
      description: 'Whether the shop can sign in to the portal.',
      select: { userId: true },
      resolve: ({ userId }) => userId !== null,
    }),
  }),
})

const shop = {
  ...{ licenceNumber: true, name: true, holderName: true, contactName: true, phone: true, address: true },
  ...{ format: true, marketType: true, businessDistrict: true, grade: true, areaSquareMetres: true },
  ...{
    orderWeekday: true,
    deliveryWeekday: true,
    openedOn: true,
    regionId: true,
    longitude: true,
    latitude: true,
  },
} as const
const licence = {
  licenceExpiresOn: true,
  licenceHasNoEnd: true,
  licenceUnread: true,
  licenceRevokedAt: true,
} as const

export const retailerEdition = editionOf(
  'Retailer',
  { ...shop, ...licence },
  {
    shop: Object.keys(shop) as (keyof typeof shop)[],
    licence: Object.keys(licence) as (keyof typeof licence)[],
  },
)
