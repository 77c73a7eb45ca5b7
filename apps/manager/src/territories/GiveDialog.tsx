import { Refused, useAct } from '@kewo/web/act'
import { failureOf, failureWords } from '@kewo/web/failure'
import { graphql, type VariablesOf } from '@kewo/schema/client'
import { ConfirmDialog, showToast, SkeletonRows } from '@kewo/ui'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import styles from './Territories.module.css'
import { useTakeBackGift } from './useTakeBackGift.ts'

const GiftQuery = graphql(`
  query TerritoryGiftCount($territoryId: ID!, $shops: ShopSelection!) {
    territoryGiftCount(territoryId: $territoryId, shops: $shops) {
      count
      moving
      from {
        territoryName
        count
      }
    }
  }
`)

const Give = graphql(
  `
    mutation GiveToTerritory($territoryId: ID!, $shops: ShopSelection!, $confirmedCount: Int!) {
      giveToTerritory(territoryId: $territoryId, shops: $shops, confirmedCount: $confirmedCount) {
        __typename
        ... on TerritoryGift {
          id
          shopCount
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  territory: { id: string; name: string }
  shops: VariablesOf<typeof GiftQuery>['shops']
  onClose: (given: boolean) => void
  onTakenBack: () => void
}

/** Counts what would change, asks, and does exactly that. */
export function GiveDialog({ territory, shops, onClose, onTakenBack }: Props) {
  const arranges = useMay()('arrangeTerritories')
  const variables = { territoryId: territory.id, shops }
  const [{ data, error, fetching }, count] = useQuery({
    query: GiftQuery,
    variables,
    requestPolicy: 'network-only',
    pause: !arranges,
  })
  // What was counted is no longer so: it is counted again.
  const give = useAct(Give, { onRefused: () => count({ requestPolicy: 'network-only' }) })
  const takeBack = useTakeBackGift(onTakenBack)
  const gift = data?.territoryGiftCount

  async function confirm() {
    if (!gift || gift.count === 0) return
    const given = await give.send({ ...variables, confirmedCount: gift.count })
    if (!given) return
    showToast({
      words: m.territories_given({ count: given.shopCount, name: territory.name }),
      action: { label: m.territories_undo(), onPress: () => void takeBack(given.id) },
    })
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
      busy={give.busy || (!gift && !error)}
      problem={give.problem?.message ?? (error && failureWords(failureOf(error)))}
      onConfirm={() => void confirm()}
    />
  )
}
