import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  forgetWrongTries,
  keepEnded,
  noteSignInAct,
  type SignInAccount,
  type SignInAct,
  whyNotOwnPassword,
} from '@kewo/schema'
import { answerAs, askAuth, textOf } from './askAuth.ts'
import { answerWait, type Signing } from './signing.ts'

/** What a signed-in person does with the own sign-in; most of it asks for the present password. */
export function passwordRoutes(app: FastifyInstance, signing: Signing): void {
  const { auth, parts, noting, attempt, tokenOf, whoAsks } = signing
  const { db } = parts

  app.post('/api/auth/sign-out', async (request, reply) => {
    const account = await whoAsks(request)
    const token = tokenOf(request.headers.cookie)
    const session = token && (await db.session.findUnique({ where: { token } }))
    const response = await askAuth(auth, request, {})
    if (response.ok && session) await keepEnded(db, session, new Date())
    if (response.ok && account) await noteSignInAct(noting(request), account, 'signOut')
    return answerAs(reply, response)
  })

  app.post('/api/auth/change-password', async (request, reply) => {
    const account = await whoAsks(request)
    if (!account) return answerSignedOut(reply)
    const currentPassword = textOf(request, 'currentPassword')
    const newPassword = textOf(request, 'newPassword')
    const refusal = await whyNotOwnPassword(newPassword, { own: account.own, present: currentPassword })
    if (refusal) return reply.status(422).send({ code: 'UNFIT_PASSWORD', words: refusal.words })
    const body = { currentPassword, newPassword, revokeOtherSessions: true }
    const response = await withPassword(request, reply, account, body, 'changePassword')
    if (!response) return reply
    if (response.ok)
      await db.user.update({ where: { id: account.userId }, data: { mustChangePassword: false } })
    return answerAs(reply, response)
  })

  const acts: Record<string, SignInAct | null> = {
    // It is on only once a first code was right.
    enable: null,
    disable: 'turnOffSecondFactor',
    'generate-backup-codes': 'renewBackupCodes',
  }
  for (const [path, act] of Object.entries(acts))
    app.post(`/api/auth/two-factor/${path}`, async (request, reply) => {
      const account = await whoAsks(request)
      if (!account) return answerSignedOut(reply)
      const body = { password: textOf(request, 'password') }
      const response = await withPassword(request, reply, account, body, act)
      return response ? answerAs(reply, response) : reply
    })

  /** Wrong present passwords are counted for this person alone. Null where one has to wait and was told so. */
  async function withPassword(
    request: FastifyRequest,
    reply: FastifyReply,
    account: SignInAccount,
    body: Record<string, unknown>,
    act: SignInAct | null,
  ): Promise<Response | null> {
    const trying = { name: account.userName, address: request.ip, knownDevice: 'signed in' }
    const tried = await attempt(trying, async () => {
      const response = await askAuth(auth, request, body)
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => null)
      return { right: !isWrongPassword(answer), response }
    })
    if ('waitsUntil' in tried) {
      await answerWait(reply, tried.waitsUntil)
      return null
    }
    if ('wrong' in tried) return tried.result.response
    await forgetWrongTries(db, trying)
    if (tried.response.ok && act) await noteSignInAct(noting(request), account, act)
    return tried.response
  }
}

const isWrongPassword = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, 'code') === 'INVALID_PASSWORD'

function answerSignedOut(reply: FastifyReply): FastifyReply {
  return reply.status(401).send({ code: 'UNAUTHENTICATED', message: 'Please sign in. / 请先登录。' })
}
