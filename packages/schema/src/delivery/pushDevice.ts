import { InvalidInput, whyNotPushDevice } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { verbatim } from '../builder/typedText.ts'
import { NoticePreference, ownPreference } from './noticePreference.ts'

builder.mutationField('hearOnThisDevice', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...makesStale('myNoticePreference'),
    description:
      'Lets this device hear of news by push, as long as this sign-in lasts. What the browser gave out for somebody else before is theirs no more.',
    args: {
      endpoint: t.arg.string({ required: true, ...verbatim, description: 'As the browser gave it out.' }),
      publicKey: t.arg.string({ required: true, ...verbatim, description: 'p256dh, base64url.' }),
      authKey: t.arg.string({ required: true, ...verbatim, description: 'auth, base64url.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, device, context) => {
      const { viewer, locale, channels } = context
      const refusal = whyNotPushDevice(device, channels.PUSH?.takes(device.endpoint) ?? false)
      if (refusal) throw refusal
      const { id } = await ownPreference(context)
      const { userId, sessionId } = viewer
      const { endpoint } = device
      return context.db.$transaction(async (db) => {
        await db.pushDevice.deleteMany({ where: { OR: [{ sessionId }, { endpoint }] } })
        await db.pushDevice.create({ data: { ...device, userId, sessionId, language: locale } })
        return db.noticePreference.findUniqueOrThrow({ ...query, where: { id } })
      })
    },
  }),
)

builder.mutationField('stopHearingOnThisDevice', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...makesStale('myNoticePreference'),
    description: 'This device hears of nothing by push any more.',
    resolve: async (query, _root, _args, context) => {
      const { id } = await ownPreference(context)
      await context.db.pushDevice.deleteMany({ where: { sessionId: context.viewer.sessionId } })
      return context.db.noticePreference.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
