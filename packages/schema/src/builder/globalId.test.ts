import { makeHelpRequest, makeOrganisation } from '@kewo/testkit'
import { execute, parse } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'

const { db, contextFor, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let hidden = ''

const node = 'query ($id: ID!) { node(id: $id) { id } }'

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  hidden = globalId(
    'HelpRequest',
    await makeHelpRequest(db, { retailerId: organisation.elsewhere.retailer.id }),
  )
})

it('a hidden row, one that does not exist and a forged id are refused alike', async () => {
  const nowhere = globalId('HelpRequest', { id: '019a0000-0000-7000-8000-000000000000' })
  const forged = [hidden, nowhere, globalId('HelpRequest', { id: "1' OR 1=1" }), 'x', '', 'SGVscA==']
  for (const id of forged)
    expect(await refusalOf(node, { id }, organisation.here.retailer), id).toEqual({
      code: 'NOT_FOUND',
      message: 'Not found. / 没有找到。',
    })
})

it('an id of whatever type, also of one that has no rows or does not exist, is refused in the same words', async () => {
  const names = [...Object.keys(schema.getTypeMap()), 'User', 'Session', 'constructor', 'toString', 'X']
  const nowhere = { id: '019a0000-0000-7000-8000-000000000000' }
  const contextValue = await contextFor(organisation.admin, {})
  for (const name of names) {
    const variableValues = { id: globalId(name, nowhere) }
    const { errors } = await execute({ schema, document: parse(node), variableValues, contextValue })
    expect([name, errors?.map(({ extensions }) => extensions['code'])]).toEqual([name, ['NOT_FOUND']])
  }
})
