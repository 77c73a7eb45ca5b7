import { unitWord } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { formatMoney } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useFoundShops } from '../retailers/useFoundShops.ts'
import styles from './SupplyPolicies.module.css'

const DraftForQuery = graphql(`
  query SupplyDraftFor($id: ID!, $retailerId: ID!) {
    node(id: $id) {
      __typename
      ... on SupplyPolicy {
        id
        draftFor(retailerId: $retailerId) {
          id
          lines {
            change
            amount {
              units
            }
            lastWeek {
              units
            }
            product {
              id
              name
              nameEn
              unit
              unitEn
              marginCents
            }
          }
        }
      }
    }
  }
`)

/** What the draft, as it is saved, will tell one shop. */
export function ShopSees({ policyId, version }: { policyId: string; version: string }) {
  const [shop, choose] = useState<{ value: string; label: string } | null>(null)
  const [{ data }] = useQuery({
    query: DraftForQuery,
    variables: { id: policyId, retailerId: shop?.value ?? '' },
    pause: !shop,
    requestPolicy: 'cache-and-network',
    // Asked again whenever something was saved.
    context: useContextOf(version),
  })
  const week = data?.node?.__typename === 'SupplyPolicy' ? data.node.draftFor : null
  const found = useFoundShops()
  return (
    <>
      <ComboBox
        {...found}
        label={m.supplyPolicies_whichShop()}
        value={shop?.value ?? ''}
        chosen={shop}
        onChange={(_value, option) => choose(option)}
      />
      {shop && week && (
        <div className={styles.note} aria-live="polite">
          <b>{shop.label}</b>
          {week.lines.length === 0 && <p>{m.supplyPolicies_seesNothing()}</p>}
          {week.lines.map(({ product, amount, lastWeek }) => (
            <p key={product.id}>
              {textIn(product.name, product.nameEn)}{' '}
              <b>{units(amount, textIn(product.unit, product.unitEn))}</b>
              {lastWeek && lastWeek.units !== amount.units && (
                <span className={styles.quiet}>
                  {' '}
                  {m.supplyPolicies_was({ amount: units(lastWeek, textIn(product.unit, product.unitEn)) })}
                </span>
              )}
            </p>
          ))}
          {week.lines.length > 0 && (
            <p>
              <b>{m.supplyPolicies_allSold({ sum: formatMoney(marginOf(week.lines)) })}</b>
            </p>
          )}
        </div>
      )}
    </>
  )
}

type Line = { amount: { units: number | null }; product: { marginCents: number } }

/** What all of it leaves the shop; of what has no limit nobody knows. */
const marginOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount, product }) => sum + (amount.units ?? 0) * product.marginCents, 0)

const units = ({ units: count }: { units: number | null }, unit: string): string =>
  count === null ? m.supplyPolicies_unlimited() : `${count} ${unitWord(unit, count)}`

function useContextOf(version: string) {
  const [context, setContext] = useState({ version })
  if (context.version !== version) setContext({ version })
  return context as object
}
