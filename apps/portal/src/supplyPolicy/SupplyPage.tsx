import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { DateTime, EmptyState, List, ListRow, Section, SkeletonRows, useDateSetting } from '@kewo/ui'
import { marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconPackages } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { useEndSeen } from '../frame/useEndSeen.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Pressed_pressed } from '../pressed/pressedFragment.ts'
import { PressedPart } from '../pressed/PressedPart.tsx'
import { useShop } from '../viewer/useShop.ts'
import { OrderDays, OrderDays_territory, OrderDays_week } from './OrderDays.tsx'
import { SupplyLine, SupplyLine_line } from './SupplyLine.tsx'
import { SupplyQuestion, SupplyQuestion_week } from './SupplyQuestion.tsx'
import styles from './Supply.module.css'
import { useOpened, useReadToEnd } from './useSupplyReceipt.ts'

const SupplyQuery = graphql(
  `
    query Supply {
      supplyWeeks {
        id
        versionId
        week
        lastDay
        correction
        correctionEn
        ...OrderDays_week
        ...SupplyQuestion_week
        lines {
          change
          product {
            id
          }
          ...SupplyLine_line
        }
        receipt {
          id
          openedAt
          readToEndAt
        }
        pressed {
          id
          ...Pressed_pressed
        }
      }
      viewer {
        id
        retailer {
          id
          territory {
            id
            ...OrderDays_territory
          }
        }
      }
    }
  `,
  [OrderDays_week, OrderDays_territory, SupplyQuestion_week, SupplyLine_line, Pressed_pressed],
)

/** What this shop may order this week: how much, until when and why, and what has changed. Nobody else's is here. */
export function SupplyPage() {
  const { shop } = useShop()
  const { data } = usePageQuery(SupplyQuery, {})
  const [shown, show] = useState<string | null>(null)
  const weeks = data?.supplyWeeks ?? []
  const week = weeks.find((one) => one.week === shown) ?? weeks[0]
  const other = weeks.find((one) => one.week !== week?.week)
  useOpened(week?.versionId ?? null, Boolean(week?.receipt?.openedAt))
  const about = [
    shop.name,
    shop.grade !== null && m.home_grade({ grade: shop.grade }),
    marketTypeLabel(shop.marketType),
  ]
  const count = (change: string) => week?.lines.filter((line) => line.change === change).length ?? 0
  return (
    <>
      <PageTop
        title={m.home_supply()}
        overline={about.filter(Boolean).join(' · ')}
        backLabel={m.supplyPolicy_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      {!data && <SkeletonRows count={4} label={m.supplyPolicy_loading()} />}
      {data && !week && (
        <EmptyState icon={<IconPackages />} title={m.supplyPolicy_none()}>
          {m.supplyPolicy_noneWords()}
        </EmptyState>
      )}
      {week && data && (
        <div className={styles.page}>
          <p className={styles.quiet}>
            <Dates from={week.week} to={week.lastDay} />
          </p>
          <OrderDays week={week} territory={data.viewer?.retailer?.territory ?? null} />
          {week.correction && (
            <p className={styles.corrected} role="note">
              <b>{m.supplyPolicy_corrected()}</b> {textIn(week.correction, week.correctionEn)}
            </p>
          )}
          <Section
            flush
            title={m.supplyPolicy_yours()}
            note={m.home_supplyWords({
              count: week.lines.length,
              more: count('MORE'),
              less: count('LESS'),
            })}
          >
            <ul className={styles.lines}>
              {week.lines.map((line) => (
                <li key={line.product.id}>
                  <SupplyLine line={line} lastDay={week.lastDay} />
                </li>
              ))}
            </ul>
          </Section>
          <EndOfLines
            key={week.versionId}
            versionId={week.versionId}
            isRead={Boolean(week.receipt?.readToEndAt)}
          />
          <SupplyQuestion week={week} />
          <PressedPart key={week.id} pressed={week.pressed} />
          {other && (
            <List>
              <ListRow
                title={
                  <DateTime value={other.week} form="day" words={(day) => m.supplyPolicy_other({ day })} />
                }
                onPress={() => {
                  show(other.week)
                  window.scrollTo(0, 0)
                }}
              />
            </List>
          )}
        </div>
      )}
    </>
  )
}

function Dates({ from, to }: { from: string; to: string }) {
  const { locale } = useDateSetting()
  return (
    <span lang={locale}>
      <DateTime value={from} form="day" /> – <DateTime value={to} form="day" />
    </span>
  )
}

/** Stands below the last line, and notes that the shop has come to see it. */
function EndOfLines({ versionId, isRead }: { versionId: string; isRead: boolean }) {
  const [end, atEnd] = useEndSeen()
  useReadToEnd(versionId, isRead, atEnd)
  return <div ref={end} />
}
