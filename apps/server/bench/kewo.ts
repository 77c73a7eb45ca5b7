// This server, in production's configuration.
import { startServer } from '../src/host/startServer.ts'
import { announce, order } from './contestant.ts'

const { databaseUrl, folder, secret } = order()
const { url } = await startServer({
  port: 0,
  host: '127.0.0.1',
  databaseUrl,
  picturesFolder: `${folder}/pictures`,
  registersFolder: `${folder}/registers`,
  secret,
  publicUrl: null,
  timeZone: 'Asia/Shanghai',
  production: true,
  introspection: false,
  trustProxy: false,
  logLevel: 'error',
})
announce(`${url}/graphql`)
