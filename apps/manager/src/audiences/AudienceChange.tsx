import { graphql, type ResultOf } from '@kewo/schema/client'
import { useQuery } from 'urql'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'

const AudienceChangeQuery = graphql(`
  query AudienceChange($from: AudienceInput!, $to: AudienceInput!) {
    audienceChange(from: $from, to: $to) {
      __typename
      ... on AudienceChange {
        comingInCount
        goingOutCount
        comingIn {
          id
          name
        }
        goingOut {
          id
          name
        }
      }
    }
  }
`)

type Shops = Extract<
  ResultOf<typeof AudienceChangeQuery>['audienceChange'],
  { __typename: 'AudienceChange' }
>['comingIn']

/** Which shops come in and which go out against what is saved; nothing while the two are the same. */
export function AudienceChange({ saved, value }: { saved: AudienceValue; value: AudienceValue }) {
  const to = useSettled(value)
  const same = JSON.stringify(saved) === JSON.stringify(to)
  const [{ data }] = useQuery({ query: AudienceChangeQuery, variables: { from: saved, to }, pause: same })
  const change = data?.audienceChange
  if (same || change?.__typename !== 'AudienceChange') return null
  const { comingInCount, comingIn, goingOutCount, goingOut } = change
  return (
    <div className={styles.change}>
      <h3>{m.audiences_change()}</h3>
      {comingInCount === 0 && goingOutCount === 0 ? (
        <p>{m.audiences_changeNone()}</p>
      ) : (
        <ul>
          {comingInCount > 0 && (
            <li>
              {m.audiences_comingIn({ count: comingInCount, shops: comingInCount })}
              <Names shops={comingIn} count={comingInCount} />
            </li>
          )}
          {goingOutCount > 0 && (
            <li>
              {m.audiences_goingOut({ count: goingOutCount, shops: goingOutCount })}
              <Names shops={goingOut} count={goingOutCount} />
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function Names({ shops, count }: { shops: Shops; count: number }) {
  const names = shops.map(({ name }) => name)
  const left = count - names.length
  return (
    <small>
      {[...names, ...(left > 0 ? [m.audiences_moreNamed({ count: left })] : [])].join(m.audiences_and())}
    </small>
  )
}
