import { type Channel, channels, type Pace } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'

export const NoticeChoices_preference = graphql(`
  fragment NoticeChoices_preference on NoticePreference @_unmask {
    id
    edition
    channels {
      channel
      pace
      subjects
    }
    quietFrom
    quietTo
  }
`)

type Saved = ResultOf<typeof NoticeChoices_preference>
export type Subject = Saved['channels'][number]['subjects'][number]
export type ChannelChoice = { pace: Pace; subjects: Subject[] }

/** As it stands in the form: a channel that is not set up here is null. */
export type Choices = Record<Channel, ChannelChoice | null> & { quiet: { from: number; to: number } | null }

export function choicesIn({ channels: saved, quietFrom, quietTo }: Saved): Choices {
  const of = (channel: Channel) => {
    const found = saved.find((one) => one.channel === channel)
    return found ? { pace: found.pace, subjects: found.subjects } : null
  }
  return {
    ...{ PUSH: of('PUSH'), EMAIL: of('EMAIL'), WEBHOOK: of('WEBHOOK') },
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
  }
}

export const inputOf = (choices: Choices) => ({
  channels: channels.flatMap((channel) => {
    const choice = choices[channel]
    return choice ? { channel, ...choice } : []
  }),
  ...(choices.quiet && { quietFrom: choices.quiet.from, quietTo: choices.quiet.to }),
})

/** The subject put on or off, in the order in which they stand. */
export const toggled = (
  { subjects, ...choice }: ChannelChoice,
  all: readonly Subject[],
  subject: Subject,
): ChannelChoice => ({
  ...choice,
  subjects: all.filter((one) => (one === subject) !== subjects.includes(one)),
})
