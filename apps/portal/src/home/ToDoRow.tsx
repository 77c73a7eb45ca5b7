import type { ResultOf } from '@kewo/schema/client'
import { Chip, DateTime, ListRow, Pack } from '@kewo/ui'
import { guidanceKindLabel, staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconBook2, IconSignature, IconStar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { DueDay } from '@kewo/web/promises'
import { CampaignCard } from '../campaigns/CampaignCard.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { ToDo_query } from './toDoQuery.ts'
import type { ToDoItem } from './toDo.ts'

type Query = ResultOf<typeof ToDo_query>

/** One thing to do in a List: how long it still can be done, what it is, what it brings. */
export function ToDoRow({ item }: { item: ToDoItem }) {
  switch (item.kind) {
    case 'RECORD':
      return <TraceRow trace={item.trace} />
    case 'CAMPAIGN':
      return <CampaignCard campaign={item.campaign} />
    case 'GUIDANCE':
      return <GuidanceRow guidance={item.guidance} />
    case 'RATING':
      return <RateRow toRate={item.toRate} />
  }
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
          {guidanceKindLabel(kind)} · {m.home_steps({ count: version?.blocks.length ?? 0 })}
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
