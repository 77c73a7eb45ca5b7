import { mostTracePhotos } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { DateTime, PhotoPicker } from '@kewo/ui'
import { photoPickerWords } from '@kewo/ui/labels'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import type { VisitPhotos } from './usePhotosOf.ts'
import styles from './Traces.module.css'

const PhotoUsedBeforeQuery = graphql(`
  query PhotoUsedBefore($fileId: UUID!) {
    photoUsedBefore(fileId: $fileId) {
      usedAt
      retailerName
    }
  }
`)

/** Photos of the record. One that shows the same as an earlier one is said to its author here, and blocks nothing. */
export function TracePhotoPicker({ photos }: { photos: VisitPhotos }) {
  return (
    <PhotoPicker
      photos={photos.picked}
      onAdd={photos.add}
      onRemove={photos.remove}
      onRetry={photos.retry}
      most={mostTracePhotos}
      words={photoPickerWords()}
      hint={photos.fileIds.map((fileId) => (
        <UsedBefore key={fileId} fileId={fileId} />
      ))}
    />
  )
}

function UsedBefore({ fileId }: { fileId: string }) {
  const [{ data }] = useQuery({ query: PhotoUsedBeforeQuery, variables: { fileId } })
  const used = data?.photoUsedBefore
  if (!used) return null
  return (
    <p role="status" className={styles.used}>
      <IconAlertTriangle aria-hidden="true" />
      <span>
        {m.traces_photoUsed()} <DateTime value={used.usedAt} form="nearDayAndTime" />
        {used.retailerName && ` · ${used.retailerName}`}
      </span>
    </p>
  )
}
