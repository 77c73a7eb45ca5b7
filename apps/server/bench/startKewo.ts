import { noChannels } from '../src/channels/openChannels.ts'
import { Documents } from '../src/documents/documents.ts'
import { startServer } from '../src/host/startServer.ts'

type Told = { databaseUrl: string; folder: string; secret: string }

/** This server in production's configuration, in this process. Answers its address. */
export async function startKewo({ databaseUrl, folder, secret }: Told): Promise<string> {
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
    documents: new Documents(new Map(), { others: true }),
    metricsToken: null,
    tracesTo: null,
    quotas: null,
    trustedProxies: 0,
    adminsNeedSecondFactor: false,
    ...noChannels,
    logLevel: 'error',
  })
  return `${url}/graphql`
}
