import { buttonClass } from '@kewo/ui'
import { IconFileDownload } from '@tabler/icons-react'
import { isOpenedForShop } from '../assistance/isOpenedForShop.ts'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { usePersonId } from '../session/index.ts'

/** The record as a file to keep and print; the server asks for permission again. */
export function SavePdf({ traceId }: { traceId: string }) {
  const reader = new URLSearchParams({ language: getLocale(), person: usePersonId() })
  // Whoever looks as a shop does, or acts for it, saves it in the own app, under the own name.
  if (isOpenedForShop()) return null
  return (
    <a className={buttonClass()} href={`/api/records/${encodeURIComponent(traceId)}/pdf?${reader}`} download>
      <IconFileDownload aria-hidden="true" />
      {m.traces_savePdf()}
    </a>
  )
}
