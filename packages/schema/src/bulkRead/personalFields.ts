import type { AuditedSubject, PersonalField } from '@kewo/domain'

/**
 * Fields that answer what reaches a person, or who it is that holds a shop or signed for it; `rows` are the rows of which
 * it is told. personalFields.test.ts finds what is missing here. The names of the staff are no secret to anybody they
 * work with.
 */
export const personalFields: readonly {
  type: string
  rows: AuditedSubject
  fields: readonly PersonalField[]
}[] = [
  {
    type: 'Retailer',
    rows: 'Retailer',
    fields: ['holderName', 'contactName', 'phone', 'address', 'longitude', 'latitude'],
  },
  { type: 'RetailerPoint', rows: 'Retailer', fields: ['longitude', 'latitude'] },
  { type: 'Staff', rows: 'Staff', fields: ['phone'] },
  { type: 'Trace', rows: 'Trace', fields: ['signatureName', 'countersignName', 'answerSignature'] },
]
