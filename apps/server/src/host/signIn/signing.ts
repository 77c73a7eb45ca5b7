import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  accountOfUser,
  countWrongTry,
  type Noting,
  type SignInAccount,
  signInWaitsUntil,
  type Trying,
  type WrongTry,
} from '@kewo/schema'
import type { TokenOf } from '../callerOf.ts'
import type { Parts } from '../context.ts'
import type { Auth } from './auth.ts'
import { createTurns } from './inTurn.ts'

/** Passwords that are checked at once; each takes a processor for a tenth of a second. */
const atOnce = 4

export type Signing = {
  auth: Auth
  parts: Parts
  tokenOf: TokenOf
  /** Whose session the request carries; null for nobody's. */
  whoAsks: (request: FastifyRequest) => Promise<SignInAccount | null>
  noting: (request: FastifyRequest) => Noting
  /**
   * Tries a password or a code, in turn, unless one has to wait. `right` says whether it fits; a wrong one is counted.
   */
  attempt: <Result extends { right: boolean }>(
    trying: Trying,
    work: () => Promise<Result>,
  ) => Promise<
    Result | { right: false; waitsUntil: Date } | { right: false; wrong: WrongTry; result: Result }
  >
  /** Does what must not hold the answer up: how long that takes would tell whether a name is known. */
  afterwards: (work: () => Promise<void>) => void
}

export function createSigning(app: FastifyInstance, auth: Auth, parts: Parts, tokenOf: TokenOf): Signing {
  const { db, live, config } = parts
  const inTurn = createTurns(atOnce)
  const pending = new Set<Promise<void>>()
  app.addHook('onClose', async () => void (await Promise.all(pending)))
  return {
    auth,
    parts,
    tokenOf,
    async whoAsks({ headers }) {
      const token = tokenOf(headers.cookie)
      const where = { token: token ?? '', expiresAt: { gt: new Date() } }
      const session = token ? await db.session.findFirst({ where }) : null
      return session ? accountOfUser(db, session.userId) : null
    },
    noting: (request) => ({
      ...{ db, live, timeZone: config.timeZone },
      now: new Date(),
      address: request.ip,
      requestId: request.id,
    }),
    attempt: (trying, work) =>
      inTurn(trying.name, async () => {
        const until = await signInWaitsUntil(db, trying, new Date())
        if (until) return { right: false as const, waitsUntil: until }
        const result = await work()
        if (result.right) return result
        return { right: false as const, wrong: await countWrongTry(db, trying, new Date()), result }
      }),
    afterwards(work) {
      const done = work()
        .catch((error: unknown) => app.log.error({ err: error }, 'What follows a sign-in could not be noted'))
        .finally(() => pending.delete(done))
      pending.add(done)
    },
  }
}

/** The same words for a name that nobody has and for a password that does not fit. */
export function answerWrong(reply: FastifyReply): FastifyReply {
  const message = 'The user name or password isn’t right. / 用户名或密码不对。'
  return reply.status(401).send({ code: 'INVALID_USERNAME_OR_PASSWORD', message })
}

export function answerWait(reply: FastifyReply, until: Date): FastifyReply {
  const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1_000))
  const minutes = Math.ceil(seconds / 60)
  const message = `Too many attempts. Please try again in ${minutes} min. / 试的次数太多，请过 ${minutes} 分钟再试。`
  return reply
    .status(429)
    .header('retry-after', seconds)
    .send({ code: 'TOO_MANY_TRIES', message, retryAfterSeconds: seconds })
}
