import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Card, Chip, DateTime, List, ListRow, Pack, Section } from '@kewo/ui'
import { guidanceKindLabel, staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconBook2, IconGift, IconSignature, IconStar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { CampaignCard, CampaignCard_campaign } from '../campaigns/CampaignCard.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DueDay } from '@kewo/web/promises'
import styles from './Home.module.css'

export const ToDo_query = graphql(
  `
    fragment ToDo_query on Query {
      campaignsToAnswer {
        id
        ...CampaignCard_campaign
      }
      guidanceToRead(first: 2) {
        id
        kind
        validUntil
        version {
          id
          title
          titleEn
          steps {
            id
          }
        }
      }
      tracesToAnswer {
        id
        submittedAt
        answerableUntil
        visit {
          id
          staff {
            id
            name
          }
        }
      }
      toRate {
        occasion
        visitId
        helpRequestId
        role
        at
        staff {
          id
          name
        }
      }
    }
  `,
  [CampaignCard_campaign],
)

type Query = ResultOf<typeof ToDo_query>

/** More of them would push the rest of Home off the screen; they stand one tap away. */
const mostCampaigns = 3

/** What the shop can do now, each with its time; declining and leaving it costs nothing. */
export function ToDo({ query }: { query: FragmentOf<typeof ToDo_query> }) {
  const { campaignsToAnswer, guidanceToRead, tracesToAnswer, toRate } = readFragment(ToDo_query, query)
  const first = toRate[0]
  const nothing =
    campaignsToAnswer.length + guidanceToRead.length + tracesToAnswer.length + toRate.length === 0
  return (
    <Section title={m.home_toDo()}>
      {nothing && <Card className={styles.nothing}>{m.home_nothingToDo()}</Card>}
      <List>
        {tracesToAnswer.slice(0, 2).map((trace) => (
          <TraceRow key={trace.id} trace={trace} />
        ))}
        {campaignsToAnswer.slice(0, mostCampaigns).map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} />
        ))}
        {campaignsToAnswer.length > mostCampaigns && (
          <MoreCampaigns count={campaignsToAnswer.length - mostCampaigns} />
        )}
        {guidanceToRead.map((guidance) => (
          <GuidanceRow key={guidance.id} guidance={guidance} />
        ))}
        {first && <RateRow toRate={first} />}
      </List>
    </Section>
  )
}

function TraceRow({ trace }: { trace: Query['tracesToAnswer'][number] }) {
  return (
    <ListRow
      leading={<Pack icon={<IconSignature />} />}
      chips={
        <>
          <Chip tone="amber">
            <DueDay value={trace.answerableUntil} />
          </Chip>
          {m.home_record()}
        </>
      }
      title={m.home_recordTitle({ name: trace.visit.staff.name })}
      sub={m.home_recordWords()}
      renderLink={(parts) => <Link to={paths.trace} params={{ traceId: trace.id }} {...parts} />}
    />
  )
}

function MoreCampaigns({ count }: { count: number }) {
  return (
    <ListRow
      leading={<Pack icon={<IconGift />} />}
      title={m.home_moreCampaigns({ count })}
      renderLink={(parts) => <Link to={paths.brands} {...parts} />}
    />
  )
}

function GuidanceRow({ guidance }: { guidance: Query['guidanceToRead'][number] }) {
  const { id, kind, validUntil, version } = guidance
  return (
    <ListRow
      leading={<Pack icon={<IconBook2 />} />}
      chips={
        <>
          {validUntil && (
            <Chip tone="gray">
              <DueDay value={validUntil} />
            </Chip>
          )}
          {guidanceKindLabel(kind)} · {m.home_steps({ count: version?.steps.length ?? 0 })}
        </>
      }
      title={version && textIn(version.title, version.titleEn)}
      sub={m.home_guidanceWords()}
      renderLink={(parts) => <Link to={paths.guidance} params={{ guidanceId: id }} {...parts} />}
    />
  )
}

function RateRow({ toRate }: { toRate: Query['toRate'][number] }) {
  const name = toRate.staff.name
  const words = toRate.occasion === 'VISIT' ? m.home_rateVisit : m.home_rateService
  return (
    <ListRow
      leading={<Pack tone="amber" icon={<IconStar />} />}
      chips={m.home_rateAnonymous()}
      title={
        toRate.occasion === 'QUARTER' ? (
          m.home_rateQuarter({ name })
        ) : (
          <DateTime value={toRate.at} form="nearDay" words={(day) => words({ day, name })} />
        )
      }
      sub={staffRoleLabel(toRate.role)}
      renderLink={(parts) => <Link to={paths.rate} {...parts} />}
    />
  )
}
