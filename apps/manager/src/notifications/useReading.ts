import { graphql } from '@kewo/schema/client'
import { useEffect } from 'react'
import { useMutation } from 'urql'

const ReadNotificationsMutation = graphql(`
  mutation ReadNotifications {
    readNotifications
  }
`)

/** Once they show they count as read, and the bell falls silent. The page goes on marking what was new when it opened. */
export function useReading(shown: boolean): void {
  const [, readNotifications] = useMutation(ReadNotificationsMutation)
  useEffect(() => {
    if (shown) void readNotifications({})
  }, [shown, readNotifications])
}
