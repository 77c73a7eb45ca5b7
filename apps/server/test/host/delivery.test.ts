import { makeOrganisation, until } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { useReceiver } from '../../src/channels/ports.testbed.ts'
import { useServer } from './useServer.ts'

const receiver = useReceiver()
const secret = 'a secret of the gateway'
const { db, post, signIn } = useServer({
  webhook: {
    secret,
    get url() {
      return `${receiver.origin()}/kewo`
    },
  },
})

test('what concerns a person leaves by itself, moments after it has happened, and once', async () => {
  const { manager } = (await makeOrganisation(db)).here
  await db.staff.update({ where: { id: manager.id }, data: { phone: '13900000000' } })
  const { username } = await db.user.findUniqueOrThrow({ where: { id: manager.userId } })
  await signIn(manager.userId)
  for (let tries = 0; tries < 5; tries += 1)
    await post('/api/auth/sign-in/username', { username, password: 'a wrong password' })
  await until(() => expect(receiver.got()).toHaveLength(1))
  expect(JSON.parse(receiver.got()[0]!.body.toString())).toMatchObject({
    ...{ to: { reader: 'STAFF', phone: '13900000000' }, kinds: ['SIGN_IN_TRIES'], urgent: true },
  })
  await until(async () =>
    expect(await db.delivery.findMany({ select: { status: true } })).toEqual([{ status: 'SENT' }]),
  )
  expect(receiver.got()).toHaveLength(1)
})
