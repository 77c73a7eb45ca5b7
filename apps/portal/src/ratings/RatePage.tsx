import { usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Card, Section, SkeletonRows } from '@kewo/ui'
import { IconEyeOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RateCard, RateCard_toRate } from './RateCard.tsx'
import styles from './Ratings.module.css'

const RateQuery = graphql(
  `
    query Rate {
      toRate {
        occasion
        visitId
        helpRequestId
        role
        ...RateCard_toRate
      }
      myTeamToRate {
        role
        ...RateCard_toRate
      }
    }
  `,
  [RateCard_toRate],
)

/** Those who served lately, and the whole team once a quarter; nobody learns who gave which stars. */
export function RatePage() {
  const { data, refresh } = usePageQuery(RateQuery, {})
  return (
    <>
      <PageTop
        title={m.ratings_title()}
        backLabel={m.ratings_back()}
        renderBack={(parts) => <Link to={paths.me} {...parts} />}
      />
      <div className={styles.column}>
        <Card tone="jade" className={styles.anonymous}>
          <IconEyeOff aria-hidden="true" />
          <p>{m.ratings_anonymous()}</p>
        </Card>
      </div>
      {!data && <SkeletonRows label={m.ratings_loading()} />}
      {data && data.toRate.length > 0 && (
        <Section title={m.ratings_lately()}>
          <div className={styles.cards}>
            {data.toRate.map((one) => (
              <RateCard
                key={`${one.visitId ?? one.helpRequestId} ${one.role}`}
                toRate={one}
                open={data.toRate[0] === one}
                onRated={refresh}
              />
            ))}
          </div>
        </Section>
      )}
      {data && (
        <Section title={m.ratings_quarter()} note={m.ratings_quarterNote()}>
          <div className={styles.cards}>
            {data.myTeamToRate.map((one) => (
              <RateCard key={one.role} toRate={one} open={false} onRated={refresh} />
            ))}
            {data.myTeamToRate.length === 0 && <p>{m.ratings_noTeam()}</p>}
          </div>
        </Section>
      )}
    </>
  )
}
