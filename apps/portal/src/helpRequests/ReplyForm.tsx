import { idempotencyKey, useDraft, useUploads } from '@kewo/client'
import { mostRequestPhotos, whyNotWords } from '@kewo/domain'
import { Button, PhotoPicker, TextArea } from '@kewo/ui'
import { inLocale, photoPickerWords } from '@kewo/ui/labels'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'
import { pickedPhotos } from '../photo/pickedPhotos.ts'
import { type Steps, useRefusal } from './steps.ts'

type Props = {
  helpRequestId: string
  steps: Steps
  /** Null when it cannot be closed now. */
  onClose: (() => void) | null
}

/** The shop says something more. What is typed stays on this phone until it has been sent. */
export function ReplyForm({ helpRequestId, steps, onClose }: Props) {
  const draftKey = `helpRequest.reply.${helpRequestId}`
  const draft = useDraft(draftKey, { words: '', key: idempotencyKey() })
  const photos = useUploads(draftKey)
  const { refusal, run } = useRefusal()
  const ready = photos.uploads.every(({ state }) => state === 'uploaded')
  const wordless = whyNotWords({ words: draft.value.words, photoCount: photos.uploads.length })
  const [tried, setTried] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (wordless) return
    const photoIds = photos.uploads.flatMap(({ fileId }) => fileId ?? [])
    if (!(await run(steps.reply({ ...draft.value, photoIds })))) return
    setTried(false)
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
        error={refusal ?? (tried && wordless ? inLocale(wordless.words) : undefined)}
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
          <Button variant="quiet" busy={steps.busy} onClick={onClose}>
            {m.helpRequests_settled()}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          busy={steps.busy}
          disabledReason={ready ? undefined : m.helpRequests_photosOnTheWay()}
        >
          {m.helpRequests_send()}
        </Button>
      </div>
    </form>
  )
}
