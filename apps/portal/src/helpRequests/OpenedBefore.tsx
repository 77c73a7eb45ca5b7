import { idempotencyKey } from '@kewo/web/act'
import { useHandOn } from '@kewo/web/draft'
import { wordsOrWhatElse } from '@kewo/web/helpRequests'
import { type Upload, type useUploads } from '@kewo/web/upload'
import { restOfWords } from '@kewo/domain'
import SentBefore from '@kewo/ui/sentBefore'
import { m } from '../paraglide/messages.js'
import type { NewHelpRequest } from './newHelpRequestDraft.ts'
import type { StandingRequest } from './useOpenHelpRequest.ts'

type Props = {
  standing: StandingRequest
  value: NewHelpRequest
  photos: ReturnType<typeof useUploads>
  /** Sends the whole once more, under its new key and without the pictures that have arrived. */
  onSendAsNew: (again: NewHelpRequest, photos: readonly Upload[]) => void
  /** Forgets the draft and shows the request that stands. */
  onLeave: () => void
  onKeep: () => void
}

/** The request had arrived after all, and something was changed since: the change can go to it as a reply. */
export default function OpenedBefore({ standing, value, photos, onSendAsNew, onLeave, onKeep }: Props) {
  const handOn = useHandOn()
  const added = photos.uploads.filter(({ fileId }) => !fileId || !standing.uploadIds.includes(fileId))
  // A reply is written: what was said aloud can only go with a request of its own.
  const spoken = added.some(({ isVoice }) => isVoice)
  const words = [
    restOfWords(standing.words, value.words),
    value.urgency !== standing.urgency &&
      (value.urgency === 'URGENT' ? m.helpRequests_nowUrgent() : m.helpRequests_nowNotUrgent()),
  ]
    .filter(Boolean)
    .join('\n')

  async function sendRest() {
    const reply = `helpRequest.reply.${standing.id}`
    if (words) handOn(reply, words)
    await photos.moveTo(
      reply,
      added.map(({ id }) => id),
    )
    onLeave()
  }

  async function sendAsNew() {
    const arrived = photos.uploads.filter((upload) => !added.includes(upload))
    for (const { id } of arrived) await photos.remove(id)
    onSendAsNew({ ...value, key: idempotencyKey() }, added)
  }

  return (
    <SentBefore
      sentAt={standing.sentAt}
      stand={standing.words || wordsOrWhatElse('', standing.voiceSeconds)}
      rest={spoken ? '' : words || (added.length > 0 ? m.helpRequests_photoOnly() : '')}
      onSendRest={() => void sendRest()}
      onSendAsNew={() => void sendAsNew()}
      onDiscard={onLeave}
      onKeep={onKeep}
    />
  )
}
