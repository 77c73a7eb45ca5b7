import { localDayOf } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { buttonClass, Card, formatDay, formatMonth, SkeletonRows, useDateSetting, useNow } from '@kewo/ui'
import { campaignStatusLabel, textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import styles from './CampaignCalendar.module.css'
import { lastInstant } from './CampaignDates.tsx'
import { addMonths, firstDay, firstMonth, monthsShown, placeIn, spanOf } from './calendarMonths.ts'

const CampaignCalendarQuery = graphql(`
  query CampaignCalendar($filter: CampaignFilter!) {
    campaigns(filter: $filter, orderBy: STARTS, direction: ASC, first: 100) {
      totalCount
      nodes {
        id
        title
        titleEn
        status
        startsAt
        endsAt
        brand {
          id
          name
          nameEn
        }
      }
    }
  }
`)

type Campaign = ResultOf<typeof CampaignCalendarQuery>['campaigns']['nodes'][number]

const route = getRouteApi(`/staff${paths.campaignCalendar}` as const)
const step = 3

/** Which campaigns run beside each other: months from left to right, a bar for each. */
export function CampaignCalendarPage() {
  const search = route.useSearch()
  const { viewer } = useStaff()
  const now = useNow()
  const today = localDayOf(now, viewer.timeZone)
  const from = firstMonth(search.from, today)
  const span = spanOf(from, viewer.timeZone)
  const lasting = { from: span.from.toISOString(), until: span.until.toISOString() }
  const { data } = usePageQuery(CampaignCalendarQuery, { filter: { lasting } })
  const months = Array.from({ length: monthsShown }, (_, index) => addMonths(from, index))
  const { locale } = useDateSetting()
  const rows = data?.campaigns.nodes
  return (
    <>
      <PageTop
        title={m.campaigns_calendar()}
        backLabel={m.campaigns_back()}
        renderBack={(parts) => <Link to={paths.campaigns} {...parts} />}
        right={
          <>
            <Link
              to={paths.campaignCalendar}
              search={{ from: addMonths(from, -step) }}
              className={buttonClass()}
            >
              {m.campaigns_earlier()}
            </Link>
            {search.from !== undefined && (
              <Link to={paths.campaignCalendar} search={{}} className={buttonClass()}>
                {m.campaigns_thisTime()}
              </Link>
            )}
            <Link
              to={paths.campaignCalendar}
              search={{ from: addMonths(from, step) }}
              className={buttonClass()}
            >
              {m.campaigns_later()}
            </Link>
          </>
        }
      />
      <div className={styles.page}>
        <Card className={styles.sheet}>
          <div className={styles.months} aria-hidden="true">
            {months.map((month) => (
              <span key={month}>{formatMonth(firstDay(month), locale)}</span>
            ))}
          </div>
          {!rows && <SkeletonRows count={6} label={m.campaigns_loading()} />}
          {rows?.length === 0 && <p>{m.campaigns_calendarEmpty()}</p>}
          <ol
            className={styles.rows}
            style={{ '--today': `${placeIn(span, { from: now, until: span.until }).start}%` }}
          >
            {rows?.map((campaign) => (
              <Row key={campaign.id} campaign={campaign} span={span} />
            ))}
          </ol>
        </Card>
        {data && data.campaigns.totalCount > 100 && (
          <p className={styles.small}>{m.campaigns_calendarMore({ count: data.campaigns.totalCount })}</p>
        )}
        <p className={styles.small}>{m.campaigns_noDatesYet()}</p>
      </div>
    </>
  )
}

function Row({ campaign, span }: { campaign: Campaign; span: { from: Date; until: Date } }) {
  const { id, title, titleEn, status, startsAt, endsAt, brand } = campaign
  const setting = useDateSetting()
  if (!startsAt || !endsAt) return null
  const { start, length } = placeIn(span, { from: new Date(startsAt), until: new Date(endsAt) })
  return (
    <li>
      <Link to={paths.campaign} params={{ campaignId: id }} className={styles.row}>
        <span className={styles.name}>
          {textIn(title, titleEn)}
          <small>
            {textIn(brand.name, brand.nameEn)} ·{' '}
            {m.campaigns_span({
              status: campaignStatusLabel(status),
              from: formatDay(startsAt, setting),
              to: formatDay(lastInstant(endsAt), setting),
            })}
          </small>
        </span>
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.bar}
            data-status={status}
            style={{ '--start': `${start}%`, '--length': `${length}%` }}
          />
        </span>
      </Link>
    </li>
  )
}
