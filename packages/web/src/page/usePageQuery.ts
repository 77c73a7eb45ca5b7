import { type AnyVariables, createRequest, type TypedDocumentNode } from '@urql/core'
import { useCallback, useEffect, useState } from 'react'
import { useQuery, type UseQueryArgs } from 'urql'
import { onReturn } from '../connection/returns.ts'
import { Failure } from '../failure/Failure.ts'
import { failureOf } from '../failure/failureOf.ts'
import { policyFor } from './askedAtStart.ts'

export type PageQuery<Data> = {
  /** undefined while the first answer is on its way: show the page's skeleton. */
  data: Data | undefined
  /** What shows is from the device and a newer answer is on its way. */
  refreshing: boolean
  /** Asks the server again. */
  refresh: () => void
}

/**
 * A page's one query. Shows at once what the device has, then the server's answer; asks again when the person or the
 * signal comes back. What a change made stale is forgotten by the cache, and asked for again: where that answer is lost, the page goes
 * on showing what it showed. Throws a Failure for the route's error screen when there is nothing to show; with something to show, the
 * strip says that there is no signal.
 */
export function usePageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): PageQuery<Data> {
  const [requestPolicy] = useState(() => policyFor(query))
  const [{ data, error, fetching, stale, operation }, execute] = useQuery({
    ...{ query, variables, requestPolicy },
  } as UseQueryArgs<Variables, Data>)
  const [last, setLast] = useState<{ key: number; data: Data } | null>(null)
  if (data && operation && last?.data !== data) setLast({ key: operation.key, data })
  const shown = data ?? (last?.key === createRequest(query, variables).key ? last.data : undefined)
  const refresh = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useEffect(() => onReturn(refresh), [refresh])
  if (!shown && !fetching && !stale) throw error ? failureOf(error) : new Failure('OFFLINE')
  return { data: shown, refreshing: fetching || stale, refresh }
}
