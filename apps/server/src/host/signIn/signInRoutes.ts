import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  forgetWrongTries,
  noteSignIn,
  noteSignInAct,
  noteWrongTry,
  signInName,
  typedCode,
} from '@kewo/schema'
import { answerAs, askAuth, textOf } from './askAuth.ts'
import { deviceCookie } from './deviceCookie.ts'
import { answerWait, answerWrong, type Signing } from './signing.ts'
import { signedCookie } from './signedCookie.ts'

/** A name that nobody can have: it takes the same way, and the same time, as one that nobody happens to have. */
const nobody = ' '
const longestName = 64
/** What better-auth says of a name or password that does not fit, or cannot be one. */
const wrongStatuses = new Set([400, 401, 422])

/** Name and password, and for those who have turned it on the code after it. */
export async function signInRoutes(app: FastifyInstance, signing: Signing): Promise<void> {
  const { auth, parts, noting, attempt, afterwards, whoAsks } = signing
  const { createAuthCookie, secret } = await auth.$context
  const secure = parts.config.publicUrl?.startsWith('https:') ?? false
  const devices = deviceCookie({ secret, secure })
  const challengeOf = signedCookie(createAuthCookie('two_factor').name, secret)

  app.post('/api/auth/sign-in/username', async (request, reply) => {
    const username = nameOf(textOf(request, 'username'))
    const password = textOf(request, 'password')
    const trying = tryingOf(request, username)
    const tried = await attempt(trying, async () => {
      const response = await askAuth(auth, request, { username, password })
      return { right: !wrongStatuses.has(response.status), response }
    })
    if ('waitsUntil' in tried) return answerWait(reply, tried.waitsUntil)
    if ('wrong' in tried) {
      const { wrong } = tried
      afterwards(() => noteWrongTry(noting(request), username, wrong))
      return answerWrong(reply)
    }
    return finish(request, reply, tried.response)
  })

  for (const path of ['/api/auth/two-factor/verify-totp', '/api/auth/two-factor/verify-backup-code'])
    app.post(path, async (request, reply) => {
      const account = await whoAsks(request)
      const wasOn = account && (await hasSecondFactor(account.userId))
      const challenge = challengeOf(request.headers.cookie)
      const response = await askAuth(auth, request, { code: typedCode(textOf(request, 'code')) })
      if (response.status === 429) {
        const userId = account?.userId ?? (challenge && (await challengedUser(challenge))?.id)
        return answerWait(reply, await heldUntil(userId ?? null))
      }
      if (!account) {
        if (response.status === 401 && challenge) afterwards(() => noteWrongCode(request, challenge))
        return finish(request, reply, response)
      }
      if (response.ok && !wasOn) await noteSignInAct(noting(request), account, 'turnOnSecondFactor')
      return answerAs(reply, response)
    })

  const tryingOf = (request: FastifyRequest, name: string) => ({
    name,
    address: request.ip,
    knownDevice: devices.read(request.headers.cookie, name),
  })

  /** A session has been made: it is noted, and the browser known from now on. Before the code there is none yet. */
  async function finish(request: FastifyRequest, reply: FastifyReply, response: Response) {
    const begun = response.ok ? ((await response.clone().json()) as Begun) : null
    if (!begun?.user) return answerAs(reply, response)
    const account = await noteSignIn(noting(request), begun.user.id)
    if (!account) {
      await parts.db.session.deleteMany({ where: { token: begun.token } })
      return answerWrong(reply)
    }
    await forgetWrongTries(parts.db, tryingOf(request, account.userName))
    reply.header('set-cookie', devices.make(account.userName))
    return answerAs(reply, response)
  }

  /** Whose password was right, and who is now asked for a code. */
  async function challengedUser(challenge: string) {
    const begun = await parts.db.verification.findFirst({ where: { identifier: challenge } })
    return begun && parts.db.user.findUnique({ where: { id: begun.value } })
  }

  /** After ten wrong codes in a row no code of the account is taken until then. */
  async function heldUntil(userId: string | null): Promise<Date> {
    const factor = userId && (await parts.db.twoFactor.findUnique({ where: { userId } }))
    return (factor && factor.lockedUntil) || new Date()
  }

  const hasSecondFactor = async (id: string) =>
    (await parts.db.user.findUniqueOrThrow({ where: { id } })).twoFactorEnabled

  /** The password was right and the code was not: better-auth counts these itself, ten hold the account back. */
  async function noteWrongCode(request: FastifyRequest, challenge: string): Promise<void> {
    const user = await challengedUser(challenge)
    if (user?.username) await noteWrongTry(noting(request), user.username, { waitsUntil: null, told: 0 })
  }
}

type Begun = { token?: string; user?: { id: string } }

function nameOf(typed: string): string {
  const name = signInName(typed)
  return name !== '' && Array.from(name).length <= longestName && name.isWellFormed() ? name : nobody
}
