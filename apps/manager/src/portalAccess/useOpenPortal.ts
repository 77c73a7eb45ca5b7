import { useAct } from '@kewo/web/act'
import { failureOf, failureWords } from '@kewo/web/failure'
import { graphql } from '@kewo/schema/client'
import { useRef, useState } from 'react'
import { useClient } from 'urql'

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
  const openPortal = useAct(OpenPortal)
  const stopping = useRef(false)
  const [state, setState] = useState<State>({ phase: 'ready', opened: [], problem: null })

  async function start() {
    stopping.current = false
    const opened: OpenedShop[] = [...state.opened]
    setState({ phase: 'running', opened, problem: null })
    try {
      for (;;) {
        const { more, problem } = await openNext(opened)
        if (problem) return setState({ phase: 'stopped', opened: [...opened], problem })
        setState({ phase: 'running', opened: [...opened], problem: null })
        if (stopping.current || !more) break
      }
      setState({ phase: stopping.current ? 'stopped' : 'done', opened, problem: null })
    } catch (error) {
      setState({ phase: 'stopped', opened: [...opened], problem: failureWords(failureOf(error)) })
    }
  }

  /** Opens one batch; no more when there is none left but those that were passed over. */
  async function openNext(opened: OpenedShop[]): Promise<{ more: boolean; problem?: string }> {
    const passedOver = new Set(opened.filter(({ password }) => password === null).map(({ id }) => id))
    const filter = { territoryId, withoutPortal: true }
    const waiting = await client
      .query(WaitingQuery, { filter }, { requestPolicy: 'network-only' })
      .toPromise()
    if (!waiting.data) throw waiting.error ?? new Error('No answer')
    const retailerIds = waiting.data.retailers.nodes.map(({ id }) => id).filter((id) => !passedOver.has(id))
    if (retailerIds.length === 0) return { more: false }
    const { done, met } = await openPortal.attempt({ retailerIds })
    if (!done) return { more: false, problem: met[0]!.message }
    for (const { retailer, userName, password, whyNot } of done)
      opened.push({
        id: retailer.id,
        name: retailer.name,
        userName,
        password,
        whyNot: whyNot?.message ?? null,
      })
    return { more: true }
  }

  return { ...state, start, stop: () => void (stopping.current = true) }
}
