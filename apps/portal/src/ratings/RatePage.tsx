import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Card, Section, SkeletonRows } from '@kewo/ui'
import { IconEyeOff } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { besides, RateCards, RateCards_toRate } from './RateCards.tsx'
import styles from './Ratings.module.css'

const RateQuery = graphql(
  `
    query Rate($after: ID!, $afterOne: Boolean!) {
      after: node(id: $after) @include(if: $afterOne) {
        __typename
        ... on Visit {
          id
          toRate {
            ...RateCards_toRate
          }
        }
        ... on HelpRequest {
          id
          toRate {
            ...RateCards_toRate
          }
        }
      }
      toRate {
        ...RateCards_toRate
      }
      myTeamToRate {
        ...RateCards_toRate
      }
      myRatings {
        ...RateCards_toRate
      }
    }
  `,
  [RateCards_toRate],
)

const route = getRouteApi(`/shop${paths.rate}` as const)

/** The service one has come from, those who served lately, and the whole team once a quarter; nobody learns who gave which stars. */
export function RatePage() {
  const { after } = route.useSearch()
  const { data, refresh } = usePageQuery(RateQuery, { after: after ?? '', afterOne: after !== undefined })
  const occasion = data?.after && 'toRate' in data.after ? data.after : undefined
  const here = occasion?.toRate ?? []
  const invited = besides(data?.toRate ?? [], here)
  const team = data?.myTeamToRate ?? []
  const given = besides(data?.myRatings ?? [], [...here, ...team])
  return (
    <>
      <PageTop
        title={m.ratings_title()}
        backLabel={backLabel(occasion?.__typename)}
        renderBack={(parts) => {
          if (occasion?.__typename === 'Visit') return <Link to={paths.traces} {...parts} />
          if (occasion?.__typename === 'HelpRequest')
            return <Link to={paths.helpRequest} params={{ helpRequestId: occasion.id }} {...parts} />
          return <Link to={paths.me} {...parts} />
        }}
      />
      <div className={styles.column}>
        <Card tone="jade" className={styles.anonymous}>
          <IconEyeOff aria-hidden="true" />
          <p>{m.ratings_anonymous()}</p>
        </Card>
      </div>
      {!data && <SkeletonRows label={m.ratings_loading()} />}
      {here.length > 0 && (
        <Section title={m.ratings_after()}>
          <RateCards toRate={here} openFirst onRated={refresh} />
        </Section>
      )}
      {invited.length > 0 && (
        <Section title={m.ratings_lately()}>
          <RateCards toRate={invited} openFirst={here.length === 0} onRated={refresh} />
        </Section>
      )}
      {data && (
        <Section title={m.ratings_quarter()} note={m.ratings_quarterNote()}>
          <RateCards toRate={team} onRated={refresh} />
          {team.length === 0 && <p>{m.ratings_noTeam()}</p>}
        </Section>
      )}
      {given.length > 0 && (
        <Section title={m.ratings_givenBefore()} note={m.ratings_changeable()}>
          <RateCards toRate={given} onRated={refresh} />
        </Section>
      )}
    </>
  )
}

function backLabel(from: 'Visit' | 'HelpRequest' | undefined): string {
  if (from === 'Visit') return m.traces_back()
  return from === 'HelpRequest' ? m.ratings_backToRequest() : m.ratings_back()
}
