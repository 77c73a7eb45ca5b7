import { askedAtStart, usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Avatar, DateTime, SkeletonRows, useNow } from '@kewo/ui'
import { businessDistrictLabel, marketTypeLabel } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { PageTop } from '../frame/PageTop.tsx'
import { Bell } from '@kewo/web/notifications'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import { MyTeam, MyTeam_territory } from './MyTeam.tsx'
import { Promised, Promised_query } from './Promised.tsx'
import { ToDo, ToDo_query } from './ToDo.tsx'

const HomeQuery = graphql(
  `
    query Home {
      ...Promised_query
      ...ToDo_query
      viewer {
        id
        retailer {
          id
          territory {
            id
            ...MyTeam_territory
          }
        }
      }
    }
  `,
  [Promised_query, ToDo_query, MyTeam_territory],
)
askedAtStart(HomeQuery, {})

/** What is promised to me, what can I do now and until when, who are my people. */
export function HomePage() {
  const { shop } = useShop()
  const now = useNow()
  const { data } = usePageQuery(HomeQuery, {})
  const about = [
    shop.grade !== null && m.home_grade({ grade: shop.grade }),
    marketTypeLabel(shop.marketType),
    businessDistrictLabel(shop.businessDistrict),
  ]
  return (
    <>
      <PageTop
        title={shop.name}
        leading={<Avatar shape="square" icon={<IconBuildingStore />} />}
        sub={
          <>
            {about.filter(Boolean).join(' · ')} ｜ <DateTime value={now} form="day" />
          </>
        }
        right={<Bell to={paths.notifications} />}
      />
      {!data && <SkeletonRows count={5} label={m.home_loading()} />}
      {data && (
        <>
          <Promised query={data} />
          <ToDo query={data} />
          <MyTeam territory={data.viewer?.retailer?.territory ?? null} />
        </>
      )}
    </>
  )
}
