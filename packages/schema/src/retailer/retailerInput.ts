import { dayOfDateColumn, type HandCells, InvalidInput, readShopByHand } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { code } from '../builder/typedText.ts'
import { BusinessDistrict, Format, MarketType } from './retailer.ts'

export const RetailerInput = builder.inputType('RetailerInput', {
  description:
    'A shop by hand, read as a row of a register is. What is left out is not known; how long the licence is good is said apart.',
  fields: (t) => ({
    licenceNumber: t.string({
      ...code,
      required: true,
      description: 'As printed; no other shop has it. It is also the user name of the shop.',
    }),
    name: t.string({ required: true, description: 'Empty: the name of the licence holder.' }),
    holderName: t.string({ description: 'The licence holder.' }),
    contactName: t.string(),
    phone: t.string(),
    address: t.string(),
    regionId: t.globalID({ required: true, description: 'A market department.' }),
    format: t.field({ type: Format, required: true }),
    marketType: t.field({ type: MarketType, required: true }),
    businessDistrict: t.field({ type: BusinessDistrict, required: true }),
    grade: t.int({ description: '1-30.' }),
    areaSquareMetres: t.float({ description: 'To one tenth.' }),
    orderWeekday: t.int({ description: 'Monday 1 to Sunday 7.' }),
    deliveryWeekday: t.int({ description: 'Monday 1 to Sunday 7.' }),
    longitude: t.float({ description: 'Degrees, WGS 84; with latitude.' }),
    latitude: t.float({ description: 'Degrees, WGS 84; with longitude.' }),
    openedOn: t.field({ type: 'Day', description: 'First day of the licence here.' }),
  }),
})

type Input = typeof RetailerInput.$inferInput

/** What is typed, as the cells of a register's row. */
const cellsOf = ({ openedOn, areaSquareMetres, ...input }: Input): HandCells => ({
  licenceNumber: input.licenceNumber,
  name: input.name,
  holderName: input.holderName ?? '',
  contactName: input.contactName ?? '',
  phone: input.phone ?? '',
  address: input.address ?? '',
  format: input.format,
  marketType: input.marketType,
  businessDistrict: input.businessDistrict,
  grade: numberCell(input.grade),
  area: numberCell(areaSquareMetres),
  orderWeekday: numberCell(input.orderWeekday),
  deliveryWeekday: numberCell(input.deliveryWeekday),
  longitude: numberCell(input.longitude),
  latitude: numberCell(input.latitude),
  openedOn: openedOn ? dayOfDateColumn(openedOn) : '',
})

const numberCell = (value: number | null | undefined): string => (value == null ? '' : String(value))

/** A shop as typed, in the words of a register's draft. Throws what is wrong with it. */
export function shopOf(input: Input) {
  const { draft, refusal } = readShopByHand(cellsOf(input))
  if (refusal) throw refusal
  const { holderName, contactName, phone, address, grade, areaSquareMetres, openedOn } = draft
  return {
    ...{ licenceNumber: draft.licenceNumber, name: draft.name, holderName, contactName, phone, address },
    ...{ format: input.format, marketType: input.marketType, businessDistrict: input.businessDistrict },
    ...{ grade, areaSquareMetres, openedOn },
    ...{ orderWeekday: draft.orderWeekday, deliveryWeekday: draft.deliveryWeekday },
    point: draft.place?.point ?? null,
  }
}

/** Another shop has the licence number: it is named, and may be closed. */
export function licenceNumberTaken(other: { id: string; name: string; closedAt: Date | null }): InvalidInput {
  const closed = other.closedAt !== null
  return new InvalidInput(
    'licenceNumber',
    {
      'zh-CN': `这个许可证号已经是“${other.name}”的${closed ? '（已停业，可以重新营业）' : ''}，请核对。`,
      en: `“${other.name}” already has this licence number${closed ? ' (closed; it can be reopened)' : ''}. Please check.`,
    },
    { type: 'Retailer', id: other.id },
  )
}
