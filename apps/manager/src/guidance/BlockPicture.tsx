import type { GuidanceBlockKind, PicturePlace } from '@kewo/domain'
import { numbered } from '@kewo/domain'
import { Button, PhotoPicker } from '@kewo/ui'
import { markContent, MarkedPicture } from '@kewo/ui/guidance'
import { photoPickerWords } from '@kewo/ui/labels'
import { pickedPhotos } from '@kewo/web/photo'
import { useUploads } from '@kewo/web/upload'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { PictureValue } from './draftValue.ts'
import styles from './Guidance.module.css'
import { MarksDialog } from './marks/MarksDialog.tsx'

type Props = {
  draftKey: string
  /** Of the block, in words. */
  name: string
  place: PicturePlace
  kind: GuidanceBlockKind
  picture: PictureValue | null
  onChange: (picture: PictureValue | null) => void
  fault: string | undefined
}

/** One picture of a block: chosen, dropped or pasted, kept on this device until the server has it, then marked. */
export function BlockPicture({ draftKey, name, place, kind, picture, onChange, fault }: Props) {
  const { uploads, add, remove, retry, clear } = useUploads(draftKey, 'reference')
  const [marking, setMarking] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  const arrived = uploads.find(({ fileId }) => fileId !== null)?.fileId
  useEffect(() => {
    if (!arrived) return
    onChange({ id: arrived, url: `/api/files/${arrived}/medium`, marks: [] })
    void clear()
    // Once for each picture that arrives; who is told does not matter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [arrived])
  const isFree = !picture && uploads.length === 0
  useEffect(() => {
    const card = group.current?.closest('li')
    if (!card || !isFree) return undefined
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
      // The first free place of the block has taken it already.
      if (files.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      void add(files.slice(0, 1))
    }
    card.addEventListener('paste', paste)
    return () => card.removeEventListener('paste', paste)
  }, [isFree, add])
  const label = labelOf(place, kind)
  const title = m.guidance_pictureOfBlock({ name, picture: label })
  return (
    <div ref={group} className={styles.picture} role="group" aria-label={title}>
      <span className={styles.label}>{label}</span>
      {picture ? (
        <>
          <MarkedPicture
            picture={{ url: picture.url, marks: numbered(picture.marks).map(markContent) }}
            alt={title}
          />
          <div className={styles.pictureActs}>
            <Button icon={<IconPencil aria-hidden="true" />} onClick={() => setMarking(true)}>
              {picture.marks.length > 0
                ? m.guidance_marks({ count: picture.marks.length })
                : m.guidance_mark()}
            </Button>
            <Button icon={<IconTrash aria-hidden="true" />} onClick={() => onChange(null)}>
              {m.guidance_removePicture()}
            </Button>
          </div>
          <MarksDialog
            open={marking}
            onClose={() => setMarking(false)}
            title={title}
            url={picture.url.replace(/medium$/, 'large')}
            value={picture.marks}
            onChange={(marks) => onChange({ ...picture, marks })}
          />
        </>
      ) : (
        <PhotoPicker
          photos={pickedPhotos(uploads)}
          most={1}
          onAdd={(files) => void add(files.slice(0, 1))}
          onRemove={(id) => void remove(id)}
          onRetry={retry}
          words={{ ...photoPickerWords(), add: m.guidance_addPicture(), photo: () => title }}
          hint={<p className={styles.quiet}>{m.guidance_pictureHint()}</p>}
        />
      )}
      {fault && <p className={styles.fault}>{fault}</p>}
    </div>
  )
}

function labelOf(place: PicturePlace, kind: GuidanceBlockKind): string {
  if (place === 'DO') return m.guidance_pictureDo()
  if (place === 'DONT') return m.guidance_pictureDont()
  return kind === 'PLANOGRAM' ? m.guidance_picturePlanogram() : m.guidance_picture()
}
