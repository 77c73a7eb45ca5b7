import { graphql } from '@kewo/schema/client'
import { useEffect, useRef } from 'react'
import { useSubscription } from 'urql'

const ReceiptChangedSubscription = graphql(`
  subscription ReceiptChanged($versionId: ID!) {
    receiptChanged(versionId: $versionId) {
      id
      status
      openedAt
      readToEndAt
      understoodAt
      wrongAnswers
    }
  }
`)

/** When a hundred shops read at once, counting once a second is enough. */
const calmMs = 1_000

/** While mounted, calls soon after shops of the viewer have opened, read or understood a version. */
export function useLiveReceipts(versionId: string, onChange: () => void): void {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  useSubscription({ query: ReceiptChangedSubscription, variables: { versionId } }, (_previous, event) => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined
      onChange()
    }, calmMs)
    return event
  })
}
