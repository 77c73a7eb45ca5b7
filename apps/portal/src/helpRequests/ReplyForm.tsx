import { idempotencyKey } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { ReplyingLine, useSayReplying } from '@kewo/web/helpRequests'
import { pictureRef } from '@kewo/web/outbox'
import { useUploads } from '@kewo/web/upload'
import { mostRequestPhotos, restOfWords, whyNotWords } from '@kewo/domain'
import { Button, PhotoPicker, TextArea } from '@kewo/ui'
import { inLocale, photoPickerWords } from '@kewo/ui/labels'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'
import { pickedPhotos } from '@kewo/web/photo'
import type { Steps } from './steps.ts'

const SentBefore = lazy(() => import('@kewo/ui/sentBefore'))

/** `seen`: the edition onto which it was begun. */
type Reply = { words: string; key: string; seen?: string }

type Props = {
  helpRequestId: string
  edition: string
  steps: Steps
  /** Null when it cannot be closed now. */
  onClose: (() => void) | null
}

/** The shop says something more. What is typed stays on this phone until it has been sent. */
export function ReplyForm({ helpRequestId, edition, steps, onClose }: Props) {
  const draftKey = `helpRequest.reply.${helpRequestId}`
  const draft = useDraft<Reply>(draftKey, { words: '', key: idempotencyKey() })
  const photos = useUploads(draftKey)
  const { reply, close, sentBefore, forgetSentBefore: forget } = steps
  const busy = reply.busy || close.busy
  const wordless = whyNotWords({ words: draft.value.words, photoCount: photos.uploads.length })
  const [tried, setTried] = useState(false)
  const sayReplying = useSayReplying(helpRequestId)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!wordless) await send(draft.value)
  }

  function type(words: string) {
    draft.set({ ...draft.value, words, seen: words ? (draft.value.seen ?? edition) : undefined })
    sayReplying(words !== '')
  }

  async function send(said: Reply, sentPhotos: readonly string[] = []) {
    const photoIds = photos.uploads
      .filter(({ fileId }) => !fileId || !sentPhotos.includes(fileId))
      .map(({ id }) => pictureRef(id))
    const sent = await reply.send(
      { id: helpRequestId, words: said.words, photoIds, expected: said.seen ?? edition },
      {
        about: helpRequestId,
        told: { kind: m.helpRequests_title(), words: said.words || m.helpRequests_photoOnly() },
        key: said.key,
        draft: { key: draftKey, value: said },
      },
      (seen) => draft.set({ ...said, seen }),
    )
    if (sent) await begin()
  }

  async function begin() {
    setTried(false)
    sayReplying(false)
    forget()
    draft.clear()
    draft.set({ words: '', key: idempotencyKey() })
    await photos.clear()
  }

  /** On purpose, as another: what was added, or the whole. */
  function sendAnother(words: string) {
    const another = { words, key: idempotencyKey() }
    draft.set(another)
    void send(another, sentBefore?.photoIds)
  }

  const rest = sentBefore && restOfWords(sentBefore.words, draft.value.words)
  return (
    <form className={styles.reply} onSubmit={(event) => void submit(event)}>
      {sentBefore && (
        <Suspense>
          <SentBefore
            sentAt={sentBefore.sentAt}
            stand={sentBefore.words}
            rest={rest ?? ''}
            onSendRest={() => sendAnother(rest ?? '')}
            onSendAsNew={() => sendAnother(draft.value.words)}
            onDiscard={() => void begin()}
            onKeep={forget}
          />
        </Suspense>
      )}
      <ReplyingLine helpRequestId={helpRequestId} />
      <TextArea
        label={m.helpRequests_replyLabel()}
        labelHidden
        placeholder={m.helpRequests_replyHint()}
        rows={1}
        value={draft.value.words}
        onChange={(event) => type(event.currentTarget.value)}
        error={tried && wordless ? inLocale(wordless.words) : sentBefore ? undefined : reply.problem?.message}
      />
      <div className={styles.replyButtons}>
        <PhotoPicker
          photos={pickedPhotos(photos.uploads)}
          onAdd={(files) => void photos.add(files)}
          onRemove={(id) => void photos.remove(id)}
          onRetry={photos.retry}
          most={mostRequestPhotos}
          words={photoPickerWords()}
        />
        <span className={styles.space} />
        {onClose && (
          <Button variant="quiet" busy={busy} onClick={onClose}>
            {m.helpRequests_settled()}
          </Button>
        )}
        <Button type="submit" variant="primary" busy={busy}>
          {m.helpRequests_send()}
        </Button>
      </div>
    </form>
  )
}
