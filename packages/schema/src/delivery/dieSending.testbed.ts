import { createDb, createLive } from '@kewo/db'
import { createQueue } from '@kewo/db/queue'
import { createPictureStore } from '@kewo/db/picture'
import { createRegisterStore } from '@kewo/register'
import '../index.ts'
import { queueNamed } from '../job/queues.ts'
import { startWork } from '../job/startWork.ts'
import type { SignIns } from '../viewer/signIns.ts'

// Sends what is due by channels that take a message and never answer, to be killed.
const [url = '', folder = ''] = process.argv.slice(2)
const tellTrouble = (error: unknown) => void process.send?.(`trouble ${String(error)}`)
const hangs = (channel: string) => ({
  knowsById: channel === 'WEBHOOK',
  send: (_to: unknown, { id }: { id: string }) => {
    process.send?.(`${channel} ${id}`)
    return new Promise<never>(() => undefined)
  },
})
const queue = createQueue(url, tellTrouble)
const parts = {
  ...{ db: createDb(url, 4), live: createLive(url, tellTrouble), queue, databaseUrl: url },
  pictures: createPictureStore(folder),
  registers: createRegisterStore(folder),
  signIns: {} as SignIns,
  timeZone: 'Asia/Shanghai',
  channels: {
    PUSH: { ...hangs('PUSH'), key: '', takes: () => true },
    EMAIL: hangs('EMAIL'),
    WEBHOOK: hangs('WEBHOOK'),
  },
}
const log = { info: () => undefined, error: tellTrouble }
await startWork(queue, parts, log, {
  queues: [queueNamed('spread-notifications')!, queueNamed('deliver')!],
  jobs: [],
})
