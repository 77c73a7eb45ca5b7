// The real server in production's configuration, on the port that it is told: to be killed and started again.
import { noChannels } from '../../src/channels/openChannels.ts'
import { Documents } from '../../src/documents/documents.ts'
import { startServer } from '../../src/host/startServer.ts'

const order = JSON.parse(process.argv[2] ?? '{}') as {
  port: number
  databaseUrl: string
  folder: string
  secret: string
}
await startServer({
  ...{ port: order.port, host: '127.0.0.1', databaseUrl: order.databaseUrl, secret: order.secret },
  picturesFolder: `${order.folder}/pictures`,
  registersFolder: `${order.folder}/registers`,
  publicUrl: null,
  timeZone: 'Asia/Shanghai',
  production: true,
  introspection: false,
  documents: new Documents(new Map(), { others: true }),
  trustedProxies: 0,
  adminsNeedSecondFactor: false,
  ...noChannels,
  metricsToken: null,
  tracesTo: null,
  // Failures are what is meant to happen here; the clients count them.
  logLevel: 'silent',
})
process.send?.('ready')
