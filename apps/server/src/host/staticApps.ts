import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const apps = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const year = 365 * 24 * 60 * 60

/** Files go out as the build has compressed them. */
const asBuilt = {
  ...{ wildcard: false, index: false as const, preCompressed: true },
  globIgnore: ['**/*.{br,gz}'],
  setHeaders,
}

/** The built web apps: the shop portal at /, the manager app at /staff/. Any other page of theirs is their index. */
export async function staticApps(app: FastifyInstance): Promise<void> {
  const portal = join(apps, 'portal', 'dist')
  const manager = join(apps, 'manager', 'dist')
  // Each registration brings its own reply.sendFile; the first decorates, the second must not.
  await app.register(fastifyStatic, { ...asBuilt, root: portal })
  await app.register(fastifyStatic, { ...asBuilt, root: manager, prefix: '/staff/', decorateReply: false })

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const isPage = isRead && !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path)
    if (!isPage) return reply.status(404).send({ code: 'NOT_FOUND', message: 'Not found' })
    return sendIndex(reply, path === '/staff' || path.startsWith('/staff/') ? manager : portal)
  })
}

function sendIndex(reply: FastifyReply, folder: string) {
  if (!existsSync(join(folder, 'index.html')))
    return reply.status(503).send({ code: 'NOT_BUILT', message: 'The web apps are not built yet.' })
  return reply.header('cache-control', 'no-cache').sendFile('index.html', folder)
}

function setHeaders(reply: { header(name: string, value: string): unknown }, path: string): void {
  // Names under assets/ carry a hash of their content; the rest may change with every release.
  const forever = /[\\/]assets[\\/]/.test(path)
  reply.header('cache-control', forever ? `public, max-age=${year}, immutable` : 'no-cache')
}
