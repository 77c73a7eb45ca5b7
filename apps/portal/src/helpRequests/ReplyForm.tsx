import { idempotencyKey, useDraft, useUploads } from '@kewo/client'
import { mostRequestPhotos } from '@kewo/domain'
import { Button, PhotoPicker, TextArea } from '@kewo/ui'
import { photoPickerWords } from '@kewo/ui/labels'
import type { FormEvent } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'
import { pickedPhotos } from '../photo/pickedPhotos.ts'
import { useStep } from './useStep.ts'

type Props = {
  helpRequestId: string
  /** Null when it cannot be closed now. */
  onClose: (() => void) | null
  closing: boolean
}

/** The shop says something more. What is typed stays on this phone until it has been sent. */
export function ReplyForm({ helpRequestId, onClose, closing }: Props) {
  const draftKey = `helpRequest.reply.${helpRequestId}`
  const draft = useDraft(draftKey, { words: '', key: idempotencyKey() })
  const photos = useUploads(draftKey)
  const { reply, busy, refusal } = useStep(helpRequestId)
  const ready = photos.uploads.every(({ state }) => state === 'uploaded')
  const empty = draft.value.words.trim() === '' && photos.uploads.length === 0

  async function submit(event: FormEvent) {
    event.preventDefault()
    const photoIds = photos.uploads.flatMap(({ fileId }) => fileId ?? [])
    if (!(await reply(draft.value.words, photoIds, draft.value.key))) return
    draft.clear()
    draft.set({ words: '', key: idempotencyKey() })
    await photos.clear()
  }

  return (
    <form className={styles.reply} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={m.helpRequests_replyLabel()}
        labelHidden
        placeholder={m.helpRequests_replyHint()}
        rows={1}
        value={draft.value.words}
        onChange={(event) => draft.set({ ...draft.value, words: event.currentTarget.value })}
        error={refusal}
      />
      <PhotoPicker
        photos={pickedPhotos(photos.uploads)}
        onAdd={(files) => void photos.add(files)}
        onRemove={(id) => void photos.remove(id)}
        onRetry={photos.retry}
        most={mostRequestPhotos}
        words={photoPickerWords()}
      />
      <div className={styles.replyButtons}>
        {onClose && (
          <Button variant="quiet" busy={closing} onClick={onClose}>
            {m.helpRequests_settled()}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          busy={busy}
          disabledReason={
            empty ? m.helpRequests_replyEmpty() : ready ? undefined : m.helpRequests_photosOnTheWay()
          }
        >
          {m.helpRequests_send()}
        </Button>
      </div>
    </form>
  )
}
