import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { Navigate } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { useAct } from '../act/useAct.ts'
import { usePageQuery } from '../page/usePageQuery.ts'
import { m } from '../paraglide/messages.js'
import { notificationLink, type SubjectPages } from './subjectPages.ts'
import { ReadNotificationsMutation } from './useSeen.ts'

const OpenNotificationQuery = graphql(`
  query OpenNotification($id: ID!) {
    node(id: $id) {
      __typename
      ... on Notification {
        id
        subject
        leadsTo
      }
    }
  }
`)

// Where it leads is known only when it runs.
const To = Navigate as ComponentType<{ to: string; params?: Record<string, string>; replace: boolean }>

/** What a push or a mail leads to: goes on to the page of what it tells of, which counts as seen. */
export function OpenNotification({ id, pages, list }: { id: string; pages: SubjectPages; list: string }) {
  const { data } = usePageQuery(OpenNotificationQuery, { id })
  const { attempt: read } = useAct(ReadNotificationsMutation)
  const told = data?.node?.__typename === 'Notification' ? data.node : null
  const seenId = told?.id
  useEffect(() => {
    if (seenId) void read({ ids: [seenId] })
  }, [read, seenId])
  if (!data) return <SkeletonRows label={m.frame_opening()} />
  const link = told ? notificationLink(pages[told.subject], told.leadsTo) : undefined
  return <To {...(link ?? { to: list })} replace />
}
