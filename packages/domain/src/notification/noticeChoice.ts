import type { Channel } from './channel.ts'
import {
  isToldTo,
  kindsAbout,
  type NotificationKind,
  type NotificationReader,
  notificationTable,
  usualChannels,
} from './notificationKind.ts'
import type { NotificationSubject } from './notificationSubject.ts'
import type { QuietHours } from './quietHours.ts'

/** How often a channel tells: each thing by itself, or what has gathered, in the morning of a day or of a Monday. */
export const paces = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const
export type Pace = (typeof paces)[number]

/** What a person has chosen. What is not said is as usual. */
export type NoticeChoice = {
  readonly channels: Readonly<
    Partial<Record<Channel, Readonly<Partial<Record<NotificationSubject, boolean>>>>>
  >
  readonly paces: Readonly<Partial<Record<Channel, Pace>>>
  /** Of staff; shops have the night, which nobody can choose away. */
  readonly quiet: QuietHours | null
}

export const nothingChosen: NoticeChoice = { channels: {}, paces: {}, quiet: null }

/** Whether a channel tells of this subject where nothing was chosen. */
export const isUsual = (
  subject: NotificationSubject,
  reader: NotificationReader,
  channel: Channel,
): boolean =>
  kindsAbout([subject]).some((kind) => isToldTo(kind, reader) && usualChannels(kind).includes(channel))

/** Whether a channel tells of this subject. */
export const isOn = (
  { channels }: NoticeChoice,
  subject: NotificationSubject,
  reader: NotificationReader,
  channel: Channel,
): boolean => channels[channel]?.[subject] ?? isUsual(subject, reader, channel)

/**
 * Whether a kind goes by a channel. A subject that is on where some of its kinds usually go by the channel means these, so that
 * switching it off and on again changes nothing; where none does, it means all of them.
 */
export function goesBy(
  kind: NotificationKind,
  reader: NotificationReader,
  channel: Channel,
  choice: NoticeChoice,
): boolean {
  const { subject } = notificationTable[kind]
  if (!isToldTo(kind, reader) || !isOn(choice, subject, reader, channel)) return false
  return usualChannels(kind).includes(channel) || !isUsual(subject, reader, channel)
}
