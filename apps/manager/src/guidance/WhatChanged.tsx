import { Button, Dialog, Skeleton } from '@kewo/ui'
import { lazy, Suspense, useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { PreviewContent } from './GuidancePreview.tsx'

const GuidanceDifference = lazy(() => import('@kewo/ui/guidanceDifference'))

/** What a version changed of the one before it. */
export function WhatChanged({ before, after }: { before: PreviewContent; after: PreviewContent }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{m.guidance_whatChanged()}</Button>
      <Dialog
        wide
        open={open}
        onClose={() => setOpen(false)}
        title={m.guidance_whatChanged()}
        closeLabel={m.guidance_closePhotos()}
      >
        <Suspense fallback={<Skeleton height="200px" />}>
          <GuidanceDifference before={before} after={after} />
        </Suspense>
      </Dialog>
    </>
  )
}
