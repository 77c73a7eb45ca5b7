import compress from '@fastify/compress'
import Fastify, { LogController } from 'fastify'
import type { Logger } from 'pino'
import { createDb, createLive } from '@kewo/db'
import { pendingMigrations } from '@kewo/db/migrate'
import { createPictureStore } from '@kewo/db/picture'
import { createRegisterStore } from '@kewo/register'
import { createQueue } from '@kewo/db/queue'
import { sealKeysBy, startWork } from '@kewo/schema'
import { openChannels } from '../channels/openChannels.ts'
import type { HostConfig } from './config.ts'
import type { Parts } from './context.ts'
import { believes } from './callerAddress.ts'
import { drain } from './drain.ts'
import { endSilent } from './endSilent.ts'
import { fileRoutes } from './fileRoutes.ts'
import { graphiql } from './graphiql.ts'
import { graphqlHttp } from './graphqlHttp.ts'
import { graphqlSocket } from './graphqlSocket.ts'
import { healthRoutes } from './health.ts'
import { usualPatience } from './limits.ts'
import { maskFailures } from './maskFailures.ts'
import { metrics } from './metrics.ts'
import { operationTimes } from './operationTimes.ts'
import { catalogueRoutes } from './catalogueRoutes.ts'
import { outboxFileRoute } from './outboxFileRoute.ts'
import { ownDataRoute } from './ownDataRoute.ts'
import { recordPdfRoute } from './recordPdfRoute.ts'
import { canWrite, databaseCheck } from './readyChecks.ts'
import { ownOriginCheck, securityHeaders } from './security.ts'
import { registerRoutes } from './registerRoutes.ts'
import { createAuth } from './signIn/auth.ts'
import { authRoutes } from './signIn/authRoutes.ts'
import { signedCookie } from './signIn/signedCookie.ts'
import { scrypt, signInsWith } from './signIn/signIns.ts'
import { staticApps } from './staticApps.ts'
import { subscriptionFigures } from './subscriptionFigures.ts'
import { openTraces } from './traces/openTraces.ts'
import { logUnowned } from './unowned.ts'
import { workFigures } from './workFigures.ts'

export type RunningServer = {
  url: string
  /** Every door that it has opened, such as POST /api/files; for tests of all of them. */
  doors: readonly string[]
  stop(): Promise<void>
}

/** Serves everything on one port. Rejects when the port is taken; the database must be migrated before. */
export async function startServer(config: HostConfig): Promise<RunningServer> {
  const patience = { ...usualPatience, ...config.patience }
  const passwords = config.passwords ?? scrypt
  const app = Fastify({
    logger: { level: config.logLevel },
    trustProxy: believes(config.trustedProxies),
    genReqId: () => crypto.randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    // Those with a request under way are waited for; see drain.
    forceCloseConnections: 'idle',
    http: {
      headersTimeout: patience.silence,
      connectionsCheckingInterval: Math.min(patience.silence, 5_000),
    },
  })
  const doors: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) doors.push(`${each} ${url}`)
  })
  const db = createDb(config.databaseUrl)
  const traces = await openTraces(config, app.log as Logger)
  const live = createLive(
    config.databaseUrl,
    (error) => app.log.warn({ err: error }, 'Live updates were interrupted'),
    { causes: traces?.causes },
  )
  const queue = createQueue(
    config.databaseUrl,
    (error) => app.log.warn({ err: error }, 'The queue of background work had trouble'),
    { traces: traces?.queue },
  )
  const parts: Parts = {
    config,
    db,
    live,
    queue,
    pictures: createPictureStore(config.picturesFolder),
    registers: createRegisterStore(config.registersFolder),
    signIns: signInsWith(passwords),
    sealKeyOf: sealKeysBy(config.secret),
    channels: openChannels(config),
    traces,
  }
  const auth = createAuth(db, { ...config, passwords })
  const { authCookies, secret } = await auth.$context
  const tokenOf = signedCookie(authCookies.sessionToken.name, secret)

  maskFailures(app)
  await securityHeaders(app, config.publicUrl)
  traces?.ofRequests(app)
  await app.register(compress, { threshold: 1024 })
  const unowned = logUnowned(app)
  const registry = metrics(app, config, () => ({ ...sockets.open(), unownedRejections: unowned.count() }))
  endSilent(app, patience.silence)
  const ownConnection = databaseCheck(config.databaseUrl)
  const readiness = healthRoutes(app, {
    database: ownConnection.check,
    pictures: () => canWrite(config.picturesFolder),
    registers: () => canWrite(config.registersFolder),
    migrations: async () => (await pendingMigrations(config.databaseUrl)).length === 0,
    jobs: () => queue.ready(),
  })
  await authRoutes(app, auth, parts, tokenOf)
  await fileRoutes(app, parts, tokenOf)
  registerRoutes(app, parts, tokenOf)
  catalogueRoutes(app, parts, tokenOf)
  outboxFileRoute(app, parts, tokenOf)
  ownDataRoute(app, parts, tokenOf)
  recordPdfRoute(app, parts, tokenOf)
  if (!config.production) graphiql(app)
  await graphqlHttp(app, parts, tokenOf, [operationTimes(registry), ...(traces ? [traces.ofOperations] : [])])
  workFigures(registry, parts)
  await staticApps(app)
  const sockets = graphqlSocket(
    app.server,
    parts,
    tokenOf,
    ownOriginCheck(config.publicUrl),
    app.log as Logger,
    subscriptionFigures(registry),
  )

  const { databaseUrl, timeZone } = config
  const work = await startWork(queue, { ...parts, databaseUrl, timeZone }, app.log)

  // Whoever follows something from the first moment on misses nothing, and whoever asks at the first moment whether
  // the server is ready hears that it is.
  await Promise.all([live.ready(), readiness.begin()])
  const url = await app.listen({ port: config.port, host: config.host })
  return {
    url,
    doors,
    async stop() {
      readiness.beginStopping()
      await Promise.all([drain(app, patience.drain), sockets.stop()])
      await work.stop()
      await live.close()
      readiness.stop()
      await ownConnection.close()
      await db.$disconnect()
      await traces?.stop()
      unowned.stop()
    },
  }
}
