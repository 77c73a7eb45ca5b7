import { usePageQuery } from '@kewo/web/page'
import { KeptRate } from '@kewo/web/promises'
import { graphql } from '@kewo/schema/client'
import { Card, List, ListRow, Section, SkeletonRows } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import { CharterPeople, CharterPeople_charter } from './CharterPeople.tsx'
import { CharterRaised, CharterRaised_charter } from './CharterRaised.tsx'
import { CharterTargets, CharterTargets_charter } from './CharterTargets.tsx'
import { CharterVisits, CharterVisits_retailer } from './CharterVisits.tsx'

const CharterQuery = graphql(
  `
    query Charter {
      charter {
        ...CharterPeople_charter
        ...CharterRaised_charter
        ...CharterTargets_charter
      }
      promiseFigures {
        open
        kept
        broken
        keptRate
      }
      viewer {
        id
        retailer {
          id
          ...CharterVisits_retailer
        }
      }
    }
  `,
  [CharterPeople_charter, CharterRaised_charter, CharterTargets_charter, CharterVisits_retailer],
)

/** 服务承诺: who serves the shop and when, how often it is visited, how soon it is answered, and how all of that stands. */
export function CharterPage() {
  const { shop } = useShop()
  const { data } = usePageQuery(CharterQuery, {})
  return (
    <>
      <PageTop
        title={m.charter_title()}
        sub={shop.name}
        backLabel={m.charter_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      {!data && <SkeletonRows count={6} label={m.home_loading()} />}
      {data && (
        <>
          <CharterPeople charter={data.charter} />
          {data.viewer?.retailer && <CharterVisits retailer={data.viewer.retailer} />}
          <CharterRaised charter={data.charter} />
          <Section title={m.charter_promises()}>
            <Card>
              <KeptRate figures={data.promiseFigures} />
            </Card>
            <List look="plain">
              <ListRow
                title={m.charter_toPromises()}
                renderLink={(parts) => <Link to={paths.promises} {...parts} />}
              />
            </List>
          </Section>
          <CharterTargets charter={data.charter} />
        </>
      )}
    </>
  )
}
