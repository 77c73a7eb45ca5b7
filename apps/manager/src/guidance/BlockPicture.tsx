import { useUploads } from '@kewo/web/upload'
import { PhotoPicker } from '@kewo/ui'
import { photoPickerWords } from '@kewo/ui/labels'
import { useEffect } from 'react'
import { m } from '../paraglide/messages.js'
import { pickedPhotos } from '@kewo/web/photo'
import type { StepValue } from './draftValue.ts'
import styles from './Guidance.module.css'

type Props = {
  draftKey: string
  number: number
  image: StepValue['image']
  onChange: (image: StepValue['image']) => void
}

/** How it should look: one picture, kept on this device until the server has it. */
export function StepPicture({ draftKey, number, image, onChange }: Props) {
  const { uploads, add, remove, retry, clear } = useUploads(draftKey, 'reference')
  const arrived = uploads.find(({ fileId }) => fileId !== null)?.fileId
  useEffect(() => {
    if (!arrived) return
    onChange({ id: arrived, url: `/api/files/${arrived}/medium` })
    void clear()
    // Once for each picture that arrives; who is told does not matter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [arrived])
  // Another tab may have it on its shelf still when it hears that it has arrived: there is one picture, shown once.
  const photos = image
    ? [{ id: image.id, preview: image.url, state: 'uploaded' as const }]
    : pickedPhotos(uploads)
  return (
    <div className={styles.picture} role="group" aria-label={m.guidance_pictureOfStep({ number })}>
      <span className={styles.label}>{m.guidance_picture()}</span>
      <PhotoPicker
        photos={photos}
        most={1}
        onAdd={(files) => void add(files.slice(0, 1))}
        onRemove={(id) => (id === image?.id ? onChange(null) : void remove(id))}
        onRetry={retry}
        words={{
          ...photoPickerWords(),
          add: m.guidance_addPicture(),
          photo: () => m.guidance_pictureOfStep({ number }),
        }}
        hint={<p className={styles.quiet}>{m.guidance_pictureHint()}</p>}
      />
    </div>
  )
}
