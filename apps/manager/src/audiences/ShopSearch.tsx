import { graphql, type ResultOf } from '@kewo/schema/client'
import { SearchInput } from '@kewo/ui'
import { type ReactNode, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'

const ShopsQuery = graphql(`
  query AudienceShops($search: String!) {
    retailers(filter: { search: $search }, first: 5) {
      nodes {
        id
        name
        address
      }
    }
  }
`)

export type FoundShop = ResultOf<typeof ShopsQuery>['retailers']['nodes'][number]

type Props = {
  label: string
  error?: string | undefined
  /** What can be done with a shop that was found; `done` empties the search. */
  actions: (shop: FoundShop, done: () => void) => ReactNode
}

/** Finds shops by name or licence number. */
export function ShopSearch({ label, error, actions }: Props) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const search = useSettled(typed.trim())
  const [{ data }] = useQuery({ query: ShopsQuery, variables: { search }, pause: search === '' })
  const shops = search === '' || typed.trim() === '' ? [] : (data?.retailers.nodes ?? [])
  // The button that was pressed goes away with the list; without this the keyboard would begin at the top again.
  const done = () => {
    setTyped('')
    input.current?.focus()
  }
  return (
    <>
      <SearchInput
        ref={input}
        label={label}
        labelHidden={false}
        placeholder={m.audiences_namedSearch()}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={error}
      />
      <ul className={styles.shopList} aria-live="polite">
        {shops.map((shop) => (
          <li key={shop.id}>
            <span>
              {shop.name}
              <small>{shop.address}</small>
            </span>
            {actions(shop, done)}
          </li>
        ))}
        {search !== '' && data && shops.length === 0 && typed.trim() !== '' && (
          <li>{m.audiences_nobodyFound()}</li>
        )}
      </ul>
    </>
  )
}
