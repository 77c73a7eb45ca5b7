import { type Channel, type Pace, paces } from '@kewo/domain'
import { minuteOfDay } from '@kewo/ui'
import type { EditWords } from '../edit/index.ts'
import { subjectWords } from '../notifications/subjectWords.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import type { ChannelChoice, Choices } from './choices.ts'

export const channelWords = (channel: Channel): string =>
  ({
    PUSH: m.noticeSettings_push({ reader }),
    EMAIL: m.noticeSettings_email(),
    WEBHOOK: m.noticeSettings_text(),
  })[channel]

const paceWords = (pace: Pace): string =>
  ({
    AT_ONCE: m.noticeSettings_atOnce(),
    DAILY: m.noticeSettings_daily(),
    WEEKLY: m.noticeSettings_weekly(),
  })[pace]

export const paceChoices = () => paces.map((pace) => ({ value: pace, label: paceWords(pace) }))

/** What each field of the form says, where somebody's other device was faster. */
export function choiceWords(): EditWords<Choices> {
  const words = (choice: ChannelChoice | null) =>
    choice && [paceWords(choice.pace), ...choice.subjects.map((one) => subjectWords[one]())].join(' · ')
  return {
    PUSH: { label: channelWords('PUSH'), words },
    EMAIL: { label: channelWords('EMAIL'), words },
    WEBHOOK: { label: channelWords('WEBHOOK'), words },
    quiet: {
      label: m.noticeSettings_quiet(),
      words: (quiet) => quiet && `${minuteOfDay(quiet.from)}–${minuteOfDay(quiet.to)}`,
    },
  }
}
