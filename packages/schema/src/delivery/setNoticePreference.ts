import {
  canonicalJson,
  type Channel,
  ChangedMeanwhile,
  InvalidInput,
  type NoticeChoice,
  type Pace,
  together,
  whyNotQuietHours,
} from '@kewo/domain'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { Subject } from '../notification/notification.ts'
import { lockRow } from '../write/lockRow.ts'
import {
  ChannelType,
  NoticePreference,
  noticePreferenceEdition,
  ownPreference,
  PaceType,
  readerOf,
  subjectsOf,
} from './noticePreference.ts'

const NoticeChannelInput = builder.inputType('NoticeChannelInput', {
  fields: (t) => ({
    channel: t.field({ type: ChannelType, required: true }),
    pace: t.field({ type: PaceType, required: true }),
    subjects: t.field({ type: [Subject], required: true, description: 'Of which it tells; of no other.' }),
  }),
})

const NoticePreferenceInput = builder.inputType('NoticePreferenceInput', {
  fields: (t) => ({
    channels: t.field({
      type: [NoticeChannelInput],
      required: true,
      description: 'A channel that is not named stays as it was.',
    }),
    quietFrom: t.int({ description: 'With quietTo, in minutes since midnight; for staff. Left out: none.' }),
    quietTo: t.int({ description: 'With quietFrom.' }),
  }),
})

builder.mutationField('setNoticePreference', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    ...answerTellsAll,
    description: 'Saves what the viewer wants to hear of outside of the app, how often, and when not.',
    args: {
      expected: t.arg({ type: 'Edition', required: true, description: 'Of what was edited.' }),
      input: t.arg({ type: NoticePreferenceInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { expected, input }, context) => {
      const { viewer, locale } = context
      const { id } = await ownPreference(context)
      const quiet = quietIn(input, viewer.kind === 'staff')
      const own = subjectsOf(readerOf(viewer))
      return context.db.$transaction(async (db) => {
        await lockRow(db, 'NoticePreference', id, 'NO KEY UPDATE')
        const row = await db.noticePreference.findUniqueOrThrow({ where: { id } })
        const channels = { ...(row.channels as NoticeChoice['channels']) }
        const paces: Partial<Record<Channel, Pace>> = { ...(row.paces as NoticeChoice['paces']) }
        for (const { channel, pace, subjects } of input.channels) {
          channels[channel] = Object.fromEntries(own.map((subject) => [subject, subjects.includes(subject)]))
          paces[channel] = pace
        }
        const after = { channels, paces, ...quiet }
        if (canonicalJson(sameFields(row, after)) !== canonicalJson(after)) {
          noticePreferenceEdition.expect(row, expected)
          await db.noticePreference.update({ where: { id }, data: { ...after, language: locale } })
        }
        return db.noticePreference.findUniqueOrThrow({ ...query, where: { id } })
      })
    },
  }),
)

type Quiet = { quietFrom: number | null; quietTo: number | null }

/** Shops have the night; what they say of quiet hours is not kept. */
function quietIn(
  { quietFrom, quietTo }: { quietFrom?: number | null; quietTo?: number | null },
  isStaff: boolean,
): Quiet {
  const none = { quietFrom: null, quietTo: null }
  if (!isStaff || (quietFrom == null && quietTo == null)) return none
  const refusal = together(whyNotQuietHours({ from: quietFrom ?? -1, to: quietTo ?? -1 }))
  if (refusal) throw refusal
  return { quietFrom: quietFrom ?? null, quietTo: quietTo ?? null }
}
