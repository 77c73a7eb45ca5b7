import { askedAtStart, usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Avatar, DateTime, SkeletonRows, useAppearance, useNow } from '@kewo/ui'
import { businessDistrictLabel, marketTypeLabel } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { PageTop } from '../frame/PageTop.tsx'
import { Bell } from '@kewo/web/notifications'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import { AlsoToSee } from './AlsoToSee.tsx'
import styles from './Home.module.css'
import { MyTeam, MyTeam_territory } from './MyTeam.tsx'
import { News, News_query } from './News.tsx'
import { Promised, Promised_query } from './Promised.tsx'
import { SupplyRow, SupplyRow_query } from './SupplyRow.tsx'
import { ToDo } from './ToDo.tsx'
import { ToDo_query } from './toDoQuery.ts'

const HomeQuery = graphql(
  `
    query Home {
      ...News_query
      ...Promised_query
      ...SupplyRow_query
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
  [News_query, Promised_query, SupplyRow_query, ToDo_query, MyTeam_territory],
)
askedAtStart(HomeQuery, {})

/** What is promised to me, what can I do now and until when, who are my people. */
export function HomePage() {
  const { shop } = useShop()
  const { elder } = useAppearance().appearance
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
        leading={!elder && <Avatar shape="square" icon={<IconBuildingStore />} />}
        sub={
          <>
            {!elder && `${about.filter(Boolean).join(' · ')} ｜ `}
            <DateTime value={now} form="day" />
          </>
        }
        right={<Bell to={paths.notifications} />}
      />
      {!data && <SkeletonRows count={5} label={m.home_loading()} />}
      {data && (elder ? <ElderHome data={data} /> : <UsualHome data={data} />)}
    </>
  )
}

type Data = { data: ResultOf<typeof HomeQuery> }

const UsualHome = ({ data }: Data) => (
  <>
    <News query={data} />
    <Promised query={data} />
    <SupplyRow query={data} />
    <ToDo query={data} most={3} />
    <MyTeam territory={data.viewer?.retailer?.territory ?? null} />
  </>
)

/** The same for who sees or reads with effort: people first, few things, no picture that says nothing. */
const ElderHome = ({ data }: Data) => (
  <div className={styles.elder}>
    <MyTeam territory={data.viewer?.retailer?.territory ?? null} />
    <News query={data} />
    <Promised query={data} />
    <SupplyRow query={data} />
    <ToDo query={data} most={3} />
    <AlsoToSee />
  </div>
)
