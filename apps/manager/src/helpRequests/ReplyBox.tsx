import { idempotencyKey } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { ReplyingLine, useSayReplying } from '@kewo/web/helpRequests'
import { pictureRef } from '@kewo/web/outbox'
import { useUploads } from '@kewo/web/upload'
import { mostRequestPhotos, restOfWords, whyNotWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, PhotoPicker, Segmented, TextArea } from '@kewo/ui'
import { inLocale, photoPickerWords } from '@kewo/ui/labels'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { pickedPhotos } from '@kewo/web/photo'
import styles from './Inbox.module.css'
import type { Steps } from './steps.ts'

const SentBefore = lazy(() => import('@kewo/ui/sentBefore'))

export const ReplyBox_helpRequest = graphql(`
  fragment ReplyBox_helpRequest on HelpRequest {
    id
    edition
    retailer {
      id
      name
    }
    firstRespondedAt
    whyNotReply {
      message
    }
  }
`)

type Kind = 'reply' | 'note'
/** `seen`: the edition onto which it was begun. */
type Reply = { words: string; kind: Kind; key: string; seen?: string }
type Props = { helpRequest: FragmentOf<typeof ReplyBox_helpRequest>; steps: Steps }

/** Answer the shop, or leave a note for colleagues. What is typed is kept on this device until it has been sent. */
export function ReplyBox({ helpRequest, steps }: Props) {
  const { id, edition, retailer, firstRespondedAt, whyNotReply } = readFragment(
    ReplyBox_helpRequest,
    helpRequest,
  )
  const key = `helpRequest.reply.${id}`
  const draft = useDraft<Reply>(key, { words: '', kind: 'reply', key: idempotencyKey() })
  const photos = useUploads(key)
  const { reply, sentBefore, forgetSentBefore: forget } = steps
  const { words, kind } = draft.value
  const note = kind === 'note' || Boolean(whyNotReply)
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
    if (!note) sayReplying(typed !== '')
  }

  async function send(said: Reply, sentPhotos: readonly string[] = []) {
    const photoIds = photos.uploads
      .filter(({ fileId }) => !fileId || !sentPhotos.includes(fileId))
      .map((upload) => pictureRef(upload.id))
    const sent = await reply.send(
      { id, words: said.words, photoIds, internal: note, expected: said.seen ?? edition },
      {
        shop: retailer.id,
        about: id,
        told: {
          kind: `${note ? m.helpRequests_note() : m.helpRequests_title()} · ${retailer.name}`,
          words: said.words || m.helpRequests_photoOnly(),
        },
        key: said.key,
        draft: { key, value: said },
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
    draft.set({ words: '', kind, key: idempotencyKey() })
    await photos.clear()
  }

  /** On purpose, as another: what was added, or the whole. */
  function sendAnother(more: string) {
    const another = { words: more, kind, key: idempotencyKey() }
    draft.set(another)
    void send(another, sentBefore?.photoIds)
  }

  const rest = sentBefore && restOfWords(sentBefore.words, words)

  return (
    <Card className={styles.reply}>
      {sentBefore && (
        <Suspense>
          <SentBefore
            sentAt={sentBefore.sentAt}
            stand={sentBefore.words}
            rest={rest ?? ''}
            onSendRest={() => sendAnother(rest ?? '')}
            onSendAsNew={() => sendAnother(words)}
            onDiscard={() => void begin()}
            onKeep={forget}
          />
        </Suspense>
      )}
      <ReplyingLine helpRequestId={id} />
      <form onSubmit={(event) => void submit(event)}>
        <Segmented
          legend={m.helpRequests_replyKind()}
          legendHidden
          choices={[
            { value: 'reply', label: m.helpRequests_reply(), disabled: Boolean(whyNotReply) },
            { value: 'note', label: m.helpRequests_note() },
          ]}
          value={note ? 'note' : 'reply'}
          onChange={(next) => draft.set({ ...draft.value, kind: next })}
        />
        {whyNotReply && <p className={styles.whyNot}>{whyNotReply.message}</p>}
        <TextArea
          label={note ? m.helpRequests_noteWords() : m.helpRequests_replyWords()}
          labelHidden
          placeholder={note ? m.helpRequests_noteWords() : m.helpRequests_replyWords()}
          rows={2}
          value={words}
          onChange={(event) => type(event.currentTarget.value)}
          error={
            tried && wordless ? inLocale(wordless.words) : sentBefore ? undefined : reply.problem?.message
          }
        />
        <div className={styles.send}>
          <PhotoPicker
            photos={pickedPhotos(photos.uploads)}
            onAdd={(files) => void photos.add(files)}
            onRemove={(photo) => void photos.remove(photo)}
            onRetry={photos.retry}
            most={mostRequestPhotos}
            words={photoPickerWords()}
          />
          <span>{!note && !firstRespondedAt && m.helpRequests_firstReply()}</span>
          <Button type="submit" variant="primary" busy={reply.busy}>
            {note ? m.helpRequests_noteSend() : m.helpRequests_send()}
          </Button>
        </div>
      </form>
    </Card>
  )
}
