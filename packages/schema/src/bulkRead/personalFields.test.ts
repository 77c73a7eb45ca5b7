import { getDatamodel } from '@kewo/db/pothos'
import { type GraphQLField, isLeafType, isObjectType, getNamedType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../index.ts'
import { personalFields } from './personalFields.ts'

/** How columns and fields are called that hold what reaches a person, or who holds or signs. */
const telling = /phone|mobile|address|e-?mail|contact|holder|sign(ature)?name|signature$|longitude|latitude/i

/** What is called so and is not counted, and why. */
const excused: Record<string, string> = {
  'Retailer.edition': 'a digest, out of which nothing can be read',
  'Staff.edition': 'a digest, out of which nothing can be read',
  'AuditEntry.address': 'of a network; the log itself, for admins',
  'SignInSession.address': 'of a network; of the own devices',
  'NoticePreference.email': 'of the viewer',
  'NoticePreference.emailToConfirm': 'of the viewer',
  'NoticePreference.phone': 'of the viewer',
  'Retailer.codeGoesByGateway': 'whether there is a telephone, for who acts for the shop',
  'RegisterRow.address': 'a few rows of the file that the viewer has just sent',
  'Visit.startWarning': 'a distance only',
  'VisitDraft.signatureName': 'one draft at a time, for who writes it',
  'VisitPlan.startLatitude': 'where a round begins',
  'VisitPlan.startLongitude': 'where a round begins',
  'VisitPlanSetting.startLatitude': 'where a round begins',
  'VisitPlanSetting.startLongitude': 'where a round begins',
}

/** Columns by their names, whatever the fields that answer them are called. */
const columns = new Map(
  Object.entries(getDatamodel().datamodel.models).map(([model, { fields }]) => [
    model,
    fields.filter(({ kind, name }) => kind === 'scalar' && telling.test(name)).map(({ name }) => name),
  ]),
)

function columnsBehind(model: string, { extensions }: GraphQLField<unknown, unknown>): string[] {
  const exposed = extensions['pothosExposedField']
  const selected = extensions['pothosPrismaSelect']
  const names = [exposed, ...(selected && typeof selected === 'object' ? Object.keys(selected) : [])]
  return (columns.get(model) ?? []).filter((column) => names.includes(column))
}

const told = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
  .filter(({ field }) => isLeafType(getNamedType(field.type)))
  .filter(
    ({ type, field }) =>
      telling.test(`${field.name} ${String(field.extensions['pothosExposedField'])}`) ||
      columnsBehind(type, field).length > 0,
  )
  .map(({ type, field }) => `${type}.${field.name}`)

test('every field that answers something of a person is counted, or says why not', () => {
  const counted = personalFields.flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`))
  expect(told.toSorted()).toEqual([...counted, ...Object.keys(excused)].toSorted())
})
