import { mostRequestPhotos, restOfWords, whyNotWords } from '@kewo/domain'
import { PhotoPicker } from '@kewo/ui'
import { inLocale, photoPickerWords } from '@kewo/ui/labels'
import { type FormEvent, Suspense, useState } from 'react'
import { idempotencyKey } from '../act/idempotencyKey.ts'
import { useDraft } from '../draft/useDraft.ts'
import { lazyPart } from '../failure/lazyPart.tsx'
import type { Road } from '../outbox/entryOf.ts'
import { pictureRef } from '@kewo/domain'
import { pickedPhotos } from '../photo/pickedPhotos.ts'
import { useUploads } from '../upload/useUploads.ts'
import type { SentBeforeReply } from './standingReply.ts'
import { useSayReplying } from './useReplying.ts'
import type { StepOnRequest } from './useStep.ts'

const SentBefore = lazyPart(() => import('@kewo/ui/sentBefore'))

/** `seen`: the edition onto which it was begun. */
type Written = { words: string; key: string; seen?: string | undefined }

type Options<More, Sent> = {
  id: string
  edition: string
  /** What else is kept with the words. */
  more: More
  steps: {
    reply: StepOnRequest<{ words: string; photoIds: string[] } & Sent>
    sentBefore: SentBeforeReply | null
    forgetSentBefore: () => void
  }
  /** What else is sent, and how its way is told. */
  sending: (said: Written & More) => { sent: Sent; road: Pick<Road, 'shop' | 'told'> }
  /** Whether the other side may know that it is being written. */
  isTold?: (draft: More) => boolean
}

/** What somebody writes at a request: kept on this device until it has been sent, said to be written, sent once. */
export function useReply<More extends object, Sent extends object>({
  id,
  edition,
  more,
  steps: { reply, sentBefore, forgetSentBefore: forget },
  sending,
  isTold = () => true,
}: Options<More, Sent>) {
  const draftKey = `helpRequest.reply.${id}`
  const fresh = (kept: More) => ({ ...kept, words: '', key: idempotencyKey(), seen: undefined })
  const draft = useDraft<Written & More>(draftKey, fresh(more))
  const photos = useUploads(draftKey)
  const { words } = draft.value
  const wordless = whyNotWords({ words, photoCount: photos.uploads.length })
  const [tried, setTried] = useState(false)
  const sayReplying = useSayReplying(id)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!wordless) await send(draft.value)
  }

  function type(typed: string) {
    draft.set({ ...draft.value, words: typed, seen: typed ? (draft.value.seen ?? edition) : undefined })
    if (isTold(draft.value)) sayReplying(typed !== '')
  }

  async function send(said: Written & More, sentPhotos: readonly string[] = []) {
    const photoIds = photos.uploads
      .filter(({ fileId }) => !fileId || !sentPhotos.includes(fileId))
      .map((upload) => pictureRef(upload.id))
    const { sent: also, road } = sending(said)
    const sent = await reply.send(
      { id, words: said.words, photoIds, expected: said.seen ?? edition, ...also },
      { ...road, about: id, key: said.key, draft: { key: draftKey, value: said } },
      (seen) => draft.set({ ...said, seen }),
    )
    if (sent) await begin()
  }

  async function begin() {
    setTried(false)
    sayReplying(false)
    forget()
    draft.clear()
    draft.set(fresh(draft.value))
    await photos.clear()
  }

  /** On purpose, as another: what was added, or the whole. */
  function sendAnother(left: string) {
    const another = { ...fresh(draft.value), words: left }
    draft.set(another)
    void send(another, sentBefore?.photoIds)
  }

  const rest = (sentBefore && restOfWords(sentBefore.words, words)) ?? ''
  return {
    draft,
    busy: reply.busy,
    error: tried && wordless ? inLocale(wordless.words) : sentBefore ? undefined : reply.problem?.message,
    submit: (event: FormEvent) => void submit(event),
    type,
    /** What stands of it already, where it had been sent before with other words. */
    standing: sentBefore && (
      <Suspense>
        <SentBefore
          sentAt={sentBefore.sentAt}
          stand={sentBefore.words}
          rest={rest}
          onSendRest={() => sendAnother(rest)}
          onSendAsNew={() => sendAnother(words)}
          onDiscard={() => void begin()}
          onKeep={forget}
        />
      </Suspense>
    ),
    picker: (
      <PhotoPicker
        photos={pickedPhotos(photos.uploads)}
        onAdd={(files) => void photos.add(files)}
        onRemove={(photo) => void photos.remove(photo)}
        onRetry={photos.retry}
        most={mostRequestPhotos}
        words={photoPickerWords()}
      />
    ),
  }
}
