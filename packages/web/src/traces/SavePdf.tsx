import { buttonClass } from '@kewo/ui'
import { IconFileDownload } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { usePersonId } from '../session/index.ts'

/** The record as a file to keep and print; the server asks for permission again. */
export function SavePdf({ traceId }: { traceId: string }) {
  const reader = new URLSearchParams({ language: getLocale(), person: usePersonId() })
  return (
    <a className={buttonClass()} href={`/api/records/${encodeURIComponent(traceId)}/pdf?${reader}`} download>
      <IconFileDownload aria-hidden="true" />
      {m.traces_savePdf()}
    </a>
  )
}
