import type { FastifyInstance } from 'fastify'
import { callerOf, type TokenOf } from '../callerOf.ts'
import { contextFor, type Parts } from '../context.ts'
import type { Auth } from './auth.ts'
import { passwordRoutes } from './passwordRoutes.ts'
import { createSigning } from './signing.ts'
import { signInRoutes } from './signInRoutes.ts'

/** Of all that better-auth can do only what these routes pass on is open; the rest of its addresses do not exist here. */
export async function authRoutes(
  app: FastifyInstance,
  auth: Auth,
  parts: Parts,
  tokenOf: TokenOf,
): Promise<void> {
  await app.register(async (routes) => {
    // better-auth asks by itself who is signed in; here only whether the page is that person's.
    routes.addHook(
      'preHandler',
      async (request) => void (await contextFor(parts, callerOf(request, tokenOf))),
    )
    const signing = createSigning(routes, auth, parts, tokenOf)
    await signInRoutes(routes, signing)
    passwordRoutes(routes, signing)
  })
}
