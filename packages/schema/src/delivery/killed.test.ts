import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { makeOrganisation, until } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { workOn } from '../job/job.testbed.ts'
import { useDelivery } from './delivery.testbed.ts'

const bed = useDelivery()
const { db, url, folder, push, mail, gateway, statuses } = bed

test('killed while it sends: a push and a mail whose fate nobody knows are not sent again, a gateway hears again by the same id', async () => {
  // Cannot wait: told to staff by all channels, whatever the time.
  const { manager } = (await makeOrganisation(db)).here
  await db.staff.update({ where: { id: manager.id }, data: { phone: '13900000000' } })
  await bed.device(manager)
  await bed.prefer(manager, { email: 'manager@example.com' })
  const tries = { count: 3, since: '09:00', address: '10.0.0.1' }
  await bed.tell(manager, 'SIGN_IN_TRIES', tries, { now: new Date() })

  const child = fork(join(import.meta.dirname, 'dieSending.testbed.ts'), [url, folder], { execArgv: [] })
  const told: string[] = []
  child.on('message', (words: string) => told.push(words))
  await until(() => expect(told).toHaveLength(3))
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await statuses()).toEqual(['PUSH SENDING', 'EMAIL SENDING', 'WEBHOOK SENDING'])

  const { stop } = await workOn(bed, 'deliver')
  await until(async () => expect(await statuses()).toEqual(['PUSH UNKNOWN', 'EMAIL UNKNOWN', 'WEBHOOK SENT']))
  await stop()
  expect([...push.sent, ...mail.sent]).toEqual([])
  expect(gateway.sent.map(({ message }) => `WEBHOOK ${message.id}`)).toEqual(
    told.filter((words) => words.startsWith('WEBHOOK')),
  )
})
