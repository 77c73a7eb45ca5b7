import {
  type Channel,
  channels,
  isOn,
  isToldTo,
  kindsAbout,
  type NotificationReader,
  notificationSubjects,
  paces,
} from '@kewo/domain'
import type { NoticePreference as Row } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { Subject } from '../notification/notification.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { editionOf } from '../write/edition.ts'
import { chosenIn } from './chosen.ts'

export const ChannelType = builder.enumType('Channel', {
  description: 'A way out of the app. WEBHOOK: text messages, or what the company has connected.',
  values: channels,
})
export const PaceType = builder.enumType('Pace', {
  description:
    'AT_ONCE, or what has gathered in the morning: each day, or on Mondays. What cannot wait comes at once.',
  values: paces,
})

export const readerOf = (viewer: Viewer): NotificationReader => (viewer.kind === 'staff' ? 'STAFF' : 'SHOP')

/** What this reader is ever told of. */
export const subjectsOf = (reader: NotificationReader) =>
  notificationSubjects.filter((subject) => kindsAbout([subject]).some((kind) => isToldTo(kind, reader)))

type OfChannel = { channel: Channel; row: Row; reader: NotificationReader }

const NoticeChannel = builder.objectRef<OfChannel>('NoticeChannel').implement({
  description: 'What a channel tells its person of, and how often.',
  fields: (t) => ({
    channel: t.expose('channel', { type: ChannelType }),
    pace: t.field({
      type: PaceType,
      resolve: ({ channel, row }) => chosenIn(row).paces[channel] ?? 'AT_ONCE',
    }),
    subjects: t.field({
      type: [Subject],
      description: 'Of which it tells.',
      resolve: ({ channel, row, reader }) =>
        subjectsOf(reader).filter((subject) => isOn(chosenIn(row), subject, reader, channel)),
    }),
  }),
})

export const NoticePreference = builder.prismaNode('NoticePreference', {
  description: 'What the viewer has chosen about notifications outside of the app.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (row, { viewer }) => viewer?.userId === row.id,
  fields: (t) => ({
    channels: t.field({
      type: [NoticeChannel],
      description: 'Those that are set up here.',
      select: { channels: true, paces: true, quietFrom: true, quietTo: true },
      resolve: (row, _args, { channels: ports, viewer }) =>
        channels.flatMap((channel) =>
          ports[channel] && viewer ? { channel, row: row as unknown as Row, reader: readerOf(viewer) } : [],
        ),
    }),
    subjects: t.field({
      type: [Subject],
      description: 'All that the viewer is ever told of.',
      resolve: (_row, _args, { viewer }) => (viewer ? [...subjectsOf(readerOf(viewer))] : []),
    }),
    quietFrom: t.exposeInt('quietFrom', {
      nullable: true,
      description:
        'Of staff: minutes since midnight from which on only what cannot wait is told. Null: no quiet hours.',
    }),
    quietTo: t.exposeInt('quietTo', {
      nullable: true,
      description: 'Until then, on the next day where it is earlier.',
    }),
    email: t.exposeString('email', { nullable: true, description: 'Confirmed.' }),
    emailToConfirm: t.string({
      nullable: true,
      description: 'Where a code was sent that can still be typed.',
      select: { emailToConfirm: true, emailCodeUntil: true },
      resolve: ({ emailToConfirm, emailCodeUntil }, _args, { now }) =>
        emailCodeUntil && emailCodeUntil > now ? emailToConfirm : null,
    }),
    phone: t.string({
      nullable: true,
      description: 'Where text messages go; kept with the person or the shop.',
      resolve: async ({ id: userId }, _args, { db, viewer }) => {
        const args = { where: { userId }, select: { phone: true } }
        const row =
          viewer?.kind === 'staff' ? await db.staff.findUnique(args) : await db.retailer.findUnique(args)
        return row?.phone || null
      },
    }),
    pushKey: t.string({
      nullable: true,
      description: 'By which a browser is asked to let this server send to it.',
      resolve: (_row, _args, { channels: { PUSH } }) => PUSH?.key ?? null,
    }),
    thisDeviceHears: t.boolean({
      description: 'Whether this device was let by the browser, in this sign-in.',
      resolve: async (_row, _args, { db, viewer }) =>
        viewer !== null && (await db.pushDevice.count({ where: { sessionId: viewer.sessionId } })) > 0,
    }),
  }),
})

export const noticePreferenceEdition = editionOf(
  'NoticePreference',
  { channels: true, paces: true, quietFrom: true, quietTo: true },
  undefined,
  { readers: { signedIn: true } },
)

/** The viewer's row: made where nothing was chosen yet. */
export const ownPreference = ({ db, viewer, locale }: Pick<SignedIn, 'db' | 'viewer' | 'locale'>) =>
  db.noticePreference.upsert({
    where: { id: viewer.userId },
    create: { id: viewer.userId, language: locale },
    update: {},
  })

builder.queryField('myNoticePreference', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: NoticePreference,
    description: 'The viewer’s own.',
    resolve: async (query, _root, _args, context) => {
      const { id } = await ownPreference(context)
      return context.db.noticePreference.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
