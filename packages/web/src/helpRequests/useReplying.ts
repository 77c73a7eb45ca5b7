import { graphql, type ResultOf } from '@kewo/schema/client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSubscription } from 'urql'
import { useAct } from '../act/useAct.ts'
import { isOnline } from '../online/reach.ts'

const ReplyingSubscription = graphql(`
  subscription HelpRequestReplying($id: ID!) {
    helpRequestReplying(id: $id) {
      id
      role
      seconds
      staff {
        id
        name
      }
    }
  }
`)

const SayReplyingMutation = graphql(`
  mutation SayReplying($id: ID!, $replying: Boolean!) {
    sayReplying(id: $id, replying: $replying) {
      id
    }
  }
`)

/** Said again no sooner, however fast somebody types. */
const everyMs = 5_000

export type Replier = ResultOf<typeof ReplyingSubscription>['helpRequestReplying']

/** Who else writes a reply to a request now; each fades by itself. */
export function useRepliers(helpRequestId: string): readonly Replier[] {
  const [repliers, setRepliers] = useState<readonly Replier[]>([])
  const fading = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const drop = (id: string) => setRepliers((all) => all.filter((one) => one.id !== id))

  useSubscription({ query: ReplyingSubscription, variables: { id: helpRequestId } }, (_previous, event) => {
    const replier = event.helpRequestReplying
    const { id, seconds } = replier
    clearTimeout(fading.current.get(id))
    if (seconds === 0) drop(id)
    else {
      setRepliers((all) => [...all.filter((one) => one.id !== id), replier])
      fading.current.set(
        id,
        setTimeout(() => drop(id), seconds * 1000),
      )
    }
    return event
  })
  useEffect(() => {
    const timers = fading.current
    return () => timers.forEach((timer) => clearTimeout(timer))
  }, [])
  return repliers
}

/** Says that one writes a reply, or no longer. Without a signal it is not said, and never later. */
export function useSayReplying(helpRequestId: string): (replying: boolean) => void {
  const { attempt } = useAct(SayReplyingMutation, { tell: 'quietly' })
  const saidAt = useRef<number | null>(null)
  const say = useCallback(
    (replying: boolean) => {
      const last = saidAt.current
      if (replying ? last !== null && Date.now() - last < everyMs : last === null) return
      saidAt.current = replying ? Date.now() : null
      if (isOnline()) void attempt({ id: helpRequestId, replying })
    },
    [attempt, helpRequestId],
  )
  useEffect(() => {
    const leave = () => say(false)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [say])
  return say
}
