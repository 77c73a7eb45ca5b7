import { randomInt } from 'node:crypto'
import {
  codeLine,
  EmailCodeOver,
  emailCodeRules,
  EmailCodeSentLately,
  EmailNotSent,
  InvalidInput,
  whyNotEmail,
  whyNotEmailCode,
  whyNotSendCode,
} from '@kewo/domain'
import type { NoticePreference as Row } from '@kewo/db'
import { v7 } from 'uuid'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { refusalType } from '../builder/refusals.ts'
import { code as typedCode } from '../builder/typedText.ts'
import { sha256 } from '../hashChain/sha256.ts'
import { lockRow } from '../write/lockRow.ts'
import { NoticePreference, ownPreference } from './noticePreference.ts'

refusalType(EmailNotSent, 'The mail server did not take the e-mail.')
refusalType(EmailCodeSentLately, 'One code a minute.')
refusalType(EmailCodeOver, 'The code is too old, or was tried too often.')

/** Whose it is goes into it, so that equal codes of two people look different. */
const digestOf = (userId: string, code: string) => sha256(`${userId} ${code}`)
const nothingToConfirm = { emailToConfirm: null, emailCode: null, emailCodeUntil: null, emailCodeTries: 0 }

builder.mutationField('sendEmailCode', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...answerTellsAll,
    description:
      'Sends a code to an address of the viewer, who confirms by it that it is theirs. An earlier address stays until then.',
    args: { email: t.arg.string({ required: true, ...typedCode }) },
    errors: { types: [InvalidInput, EmailNotSent, EmailCodeSentLately] },
    resolve: async (query, _root, { email }, context) => {
      const { db, viewer, locale, now } = context
      const { id, emailCodeUntil } = await ownPreference(context)
      const refusal = whyNotEmail(email) ?? whyNotSendCode(emailCodeUntil, now)
      if (refusal) throw refusal
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      const until = new Date(now.getTime() + emailCodeRules.minutes * 60_000)
      const data = { emailToConfirm: email, emailCode: digestOf(id, code), emailCodeUntil: until }
      // Written first: of two who ask at once only one sends.
      const { count } = await db.noticePreference.updateMany({
        where: { id, emailCodeUntil },
        data: { ...data, emailCodeTries: 0, language: locale },
      })
      if (count === 0) throw new EmailCodeSentLately()
      await send(context, email, code).catch(async (error: unknown) => {
        await db.noticePreference.update({ where: { id }, data: nothingToConfirm })
        throw error
      })
      return db.noticePreference.findUniqueOrThrow({ ...query, where: { id: viewer.userId } })
    },
  }),
)

async function send({ channels, locale }: SignedIn, email: string, code: string): Promise<void> {
  const title = { 'zh-CN': '客我', en: 'Kewo' }[locale]
  const sent = await channels.EMAIL?.send(email, {
    ...{ id: v7(), language: locale, title, lines: [codeLine(code)[locale]] },
    ...{ path: '/', urgent: true, kinds: [] },
  }).catch(() => null)
  if (sent === 'REFUSED' || sent === 'GONE')
    throw new InvalidInput('email', {
      'zh-CN': '对方的邮件服务器说没有这个邮箱',
      en: 'The mail server says that there is no such address',
    })
  if (sent !== 'SENT') throw new EmailNotSent()
}

builder.mutationField('confirmEmail', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...answerTellsAll,
    description: 'Takes the code that was sent to the viewer’s address; notifications go there from now on.',
    args: { code: t.arg.string({ required: true, ...typedCode, description: 'Six digits.' }) },
    errors: { types: [InvalidInput, EmailCodeOver] },
    resolve: async (query, _root, { code }, context) => {
      const { id } = await ownPreference(context)
      const { now } = context
      const refusal = await context.db.$transaction(async (db) => {
        await lockRow(db, 'NoticePreference', id, 'NO KEY UPDATE')
        const row = await db.noticePreference.findUniqueOrThrow({ where: { id } })
        const wrong = whyNotEmailCode(sentTo(row), digestOf(id, code), now)
        // A wrong try is counted, so it is no error of this transaction.
        const data = wrong
          ? { emailCodeTries: { increment: 1 } }
          : { ...nothingToConfirm, email: row.emailToConfirm }
        await db.noticePreference.update({ where: { id }, data })
        return wrong
      })
      if (refusal) throw refusal
      return context.db.noticePreference.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const sentTo = ({ emailCode, emailCodeUntil, emailCodeTries }: Row) =>
  emailCode && emailCodeUntil ? { digest: emailCode, until: emailCodeUntil, tries: emailCodeTries } : null

builder.mutationField('removeEmail', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...answerTellsAll,
    description: 'Forgets the viewer’s address; nothing goes there any more.',
    resolve: async (query, _root, _args, context) => {
      const { id } = await ownPreference(context)
      const data = { ...nothingToConfirm, email: null }
      return context.db.noticePreference.update({ ...query, where: { id }, data })
    },
  }),
)
