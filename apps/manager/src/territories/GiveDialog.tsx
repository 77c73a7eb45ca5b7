import { failureOf } from '@kewo/client'
import { graphql, type VariablesOf } from '@kewo/schema/client'
import { ConfirmDialog, showToast, SkeletonRows } from '@kewo/ui'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Territories.module.css'

const GiftQuery = graphql(`
  query TerritoryGift($territoryId: ID!, $shops: ShopSelection!) {
    territoryGift(territoryId: $territoryId, shops: $shops) {
      count
      moving
      from {
        territoryName
        count
      }
    }
  }
`)

const Give = graphql(`
  mutation GiveToTerritory($territoryId: ID!, $shops: ShopSelection!, $expectedCount: Int!) {
    giveToTerritory(territoryId: $territoryId, shops: $shops, expectedCount: $expectedCount) {
      __typename
      ... on TerritoryGift {
        count
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Props = {
  territory: { id: string; name: string }
  shops: VariablesOf<typeof GiftQuery>['shops']
  onClose: (given: boolean) => void
}

/** Counts what would change, asks, and does exactly that. */
export function GiveDialog({ territory, shops, onClose }: Props) {
  const variables = { territoryId: territory.id, shops }
  const [{ data, error, fetching }, count] = useQuery({
    query: GiftQuery,
    variables,
    requestPolicy: 'network-only',
  })
  const [{ fetching: giving }, give] = useMutation(Give)
  const [problem, setProblem] = useState<string>()
  const gift = data?.territoryGift

  async function confirm() {
    if (!gift || gift.count === 0) return
    const { data: answer, error: failed } = await give({ ...variables, expectedCount: gift.count })
    if (failed) return setProblem(failureWords(failureOf(failed)))
    if (answer?.giveToTerritory.__typename !== 'TerritoryGift') {
      count({ requestPolicy: 'network-only' })
      return setProblem(answer?.giveToTerritory.message)
    }
    showToast({ words: m.territories_given({ count: gift.count, name: territory.name }) })
    onClose(true)
  }

  return (
    <ConfirmDialog
      open
      onClose={() => onClose(false)}
      closeLabel={m.list_close()}
      title={m.territories_giveQuestion({ count: gift?.count ?? 0, name: territory.name })}
      consequence={
        gift && !fetching ? (
          <>
            <p>{m.territories_giveWords({ name: territory.name })}</p>
            <ul className={styles.from}>
              {gift.from.map((from) => (
                <li key={from.territoryName ?? ''}>
                  {from.territoryName === null
                    ? m.territories_fromNobody({ count: from.count })
                    : m.territories_fromTerritory({ count: from.count, name: from.territoryName })}
                </li>
              ))}
              {gift.moving > 0 && <li>{m.territories_moving({ count: gift.moving })}</li>}
              {gift.count === 0 && <li>{m.territories_nothingToGive()}</li>}
            </ul>
          </>
        ) : (
          <SkeletonRows count={1} label={m.territories_counting()} />
        )
      }
      confirmLabel={m.territories_giveConfirm()}
      cancelLabel={m.list_cancel()}
      busy={giving || (!gift && !error)}
      problem={problem ?? (error && failureWords(failureOf(error)))}
      onConfirm={() => void confirm()}
    />
  )
}
