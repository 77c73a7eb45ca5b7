import { expect, test } from 'vitest'
import { channels } from './channel.ts'
import { goesBy, isOn, isUsual, type NoticeChoice, nothingChosen } from './noticeChoice.ts'
import {
  notificationKinds,
  type NotificationReader,
  notificationTable,
  usualChannels,
} from './notificationKind.ts'

const readers: readonly NotificationReader[] = ['SHOP', 'STAFF']
const cases = notificationKinds.flatMap((kind) =>
  readers.flatMap((reader) =>
    channels.map((channel) => ({ kind, reader, channel, subject: notificationTable[kind].subject })),
  ),
)
const chosen = (channel: string, subject: string, on: boolean): NoticeChoice => ({
  ...nothingChosen,
  channels: { [channel]: { [subject]: on } },
})

test('the table says of each kind how it leaves the app, and nobody is told what is not for them', () => {
  for (const { kind, reader, channel } of cases) {
    const { toShop, toStaff } = notificationTable[kind]
    const told = reader === 'SHOP' ? toShop : toStaff
    const usual = told !== undefined && usualChannels(kind).includes(channel)
    expect(goesBy(kind, reader, channel, nothingChosen), `${kind} ${reader} ${channel}`).toBe(usual)
  }
})

test('what is off goes by no kind of its subject; off and on again is as before', () => {
  for (const { kind, reader, channel, subject } of cases) {
    expect(goesBy(kind, reader, channel, chosen(channel, subject, false))).toBe(false)
    if (isUsual(subject, reader, channel))
      expect(goesBy(kind, reader, channel, chosen(channel, subject, true))).toBe(
        goesBy(kind, reader, channel, nothingChosen),
      )
  }
})

test('what is put on where nothing usually goes means all that this reader is told of it', () => {
  for (const { kind, reader, channel, subject } of cases)
    if (!isUsual(subject, reader, channel)) {
      const { toShop, toStaff } = notificationTable[kind]
      const told = (reader === 'SHOP' ? toShop : toStaff) !== undefined
      expect(isOn(nothingChosen, subject, reader, channel)).toBe(false)
      expect(goesBy(kind, reader, channel, chosen(channel, subject, true))).toBe(told)
    }
})

test('a choice about one channel or subject is none about another', () => {
  for (const { kind, reader, channel, subject } of cases)
    for (const other of channels.filter((one) => one !== channel))
      expect(goesBy(kind, reader, channel, chosen(other, subject, false))).toBe(
        goesBy(kind, reader, channel, nothingChosen),
      )
})
