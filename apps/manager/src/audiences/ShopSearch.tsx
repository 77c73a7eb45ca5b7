import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, SearchInput } from '@kewo/ui'
import { useRef, useState } from 'react'
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

/** What can be done with a shop that was found. */
export type ShopAction = {
  word: string
  /** For ears: the word and the name of the shop. */
  label: (shop: { name: string }) => string
  onPress: (shop: FoundShop) => void
}

type Props = { label: string; error?: string | undefined; actions: readonly ShopAction[] }

/** Finds shops by name or licence number. */
export function ShopSearch({ label, error, actions }: Props) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const search = useSettled(typed.trim())
  const [{ data }] = useQuery({ query: ShopsQuery, variables: { search }, pause: search === '' })
  const shops = search === '' || typed.trim() === '' ? [] : (data?.retailers.nodes ?? [])
  const press = (action: ShopAction, shop: FoundShop) => {
    action.onPress(shop)
    setTyped('')
    // The button that was pressed goes away with the list; without this the keyboard would begin at the top again.
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
            {actions.map((action) => (
              <Button
                key={action.word}
                size="small"
                aria-label={action.label({ name: shop.name })}
                onClick={() => press(action, shop)}
              >
                {action.word}
              </Button>
            ))}
          </li>
        ))}
        {search !== '' && data && shops.length === 0 && typed.trim() !== '' && (
          <li>{m.audiences_nobodyFound()}</li>
        )}
      </ul>
    </>
  )
}
