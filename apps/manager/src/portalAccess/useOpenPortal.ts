import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { useRef, useState } from 'react'
import { useClient } from 'urql'
import { failureWords } from '../failure/failureWords.ts'

const WaitingQuery = graphql(`
  query ShopsWithoutPortal($filter: RetailerFilter) {
    retailers(filter: $filter, first: 20) {
      totalCount
      nodes {
        id
      }
    }
  }
`)

const OpenPortal = graphql(`
  mutation OpenPortalAccess($retailerIds: [ID!]!) {
    openPortalAccess(retailerIds: $retailerIds) {
      userName
      password
      retailer {
        id
        name
        hasSignIn
      }
      whyNot {
        message
      }
    }
  }
`)

export type OpenedShop = {
  id: string
  name: string
  userName: string
  password: string | null
  whyNot: string | null
}

type State = { phase: 'ready' | 'running' | 'stopped' | 'done'; opened: OpenedShop[]; problem: string | null }

/**
 * Opens the shops of a territory batch by batch, because each password costs the server a moment, and collects what is
 * told only once. Stops between two batches when asked to.
 */
export function useOpenPortal(territoryId: string) {
  const client = useClient()
  const stopping = useRef(false)
  const [state, setState] = useState<State>({ phase: 'ready', opened: [], problem: null })

  async function start() {
    stopping.current = false
    const opened: OpenedShop[] = [...state.opened]
    setState({ phase: 'running', opened, problem: null })
    try {
      for (;;) {
        const more = await openNext(opened)
        setState({ phase: 'running', opened: [...opened], problem: null })
        if (stopping.current || !more) break
      }
      setState({ phase: stopping.current ? 'stopped' : 'done', opened, problem: null })
    } catch (error) {
      setState({ phase: 'stopped', opened: [...opened], problem: failureWords(failureOf(error)) })
    }
  }

  /** Opens one batch; false when there is none left but those that were passed over. */
  async function openNext(opened: OpenedShop[]): Promise<boolean> {
    const passedOver = new Set(opened.filter(({ password }) => password === null).map(({ id }) => id))
    const filter = { territoryId, withoutPortal: true }
    const waiting = await client
      .query(WaitingQuery, { filter }, { requestPolicy: 'network-only' })
      .toPromise()
    if (!waiting.data) throw waiting.error ?? new Error('No answer')
    const retailerIds = waiting.data.retailers.nodes.map(({ id }) => id).filter((id) => !passedOver.has(id))
    if (retailerIds.length === 0) return false
    const { data, error } = await client.mutation(OpenPortal, { retailerIds }).toPromise()
    if (!data) throw error ?? new Error('No answer')
    for (const { retailer, userName, password, whyNot } of data.openPortalAccess)
      opened.push({
        id: retailer.id,
        name: retailer.name,
        userName,
        password,
        whyNot: whyNot?.message ?? null,
      })
    return true
  }

  return { ...state, start, stop: () => void (stopping.current = true) }
}
