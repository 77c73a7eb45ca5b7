import { graphql } from '@kewo/schema/client'
import { useEffect } from 'react'
import { useMutation } from 'urql'

const ReadNotificationsMutation = graphql(`
  mutation ReadNotifications($ids: [ID!]!) {
    readNotifications(ids: $ids)
  }
`)

/** Those that show count as read, and no others. The page goes on marking what was new when it opened. */
export function useReading(shown: readonly { id: string }[] | undefined): void {
  const [, readNotifications] = useMutation(ReadNotificationsMutation)
  const ids = shown?.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (ids) void readNotifications({ ids: ids.split(' ') })
  }, [ids, readNotifications])
}
