import { unitWord } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Card, Chip, DateTime, Pack } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconChevronRight, IconPackages } from '@tabler/icons-react'
import { useAskAbout } from '../helpRequests/useAskAbout.ts'
import { m } from '../paraglide/messages.js'
import { amountWords, whyWords } from './lineWords.ts'
import styles from './Supply.module.css'

export const SupplyLine_line = graphql(`
  fragment SupplyLine_line on PolicyLine {
    change
    grade
    marketType
    format
    doubled
    none
    reason
    reasonEn
    amount {
      units
    }
    lastWeek {
      units
    }
    corrected {
      units
    }
    lastOrder {
      week
      wanted
      given
    }
    product {
      id
      name
      nameEn
      unit
      unitEn
      image {
        id
        url(size: SMALL)
      }
    }
  }
`)

type Line = ResultOf<typeof SupplyLine_line>

/** One product: how much of it, what that was, until when, and why. */
export function SupplyLine(props: { line: FragmentOf<typeof SupplyLine_line>; lastDay: string }) {
  const line = readFragment(SupplyLine_line, props.line)
  const ask = useAskAbout('SUPPLY')
  const { product, amount, lastWeek, corrected, lastOrder } = line
  const name = textIn(product.name, product.nameEn)
  const unit = textIn(product.unit, product.unitEn)
  const words = (of: { units: number | null }) => amountWords(of, unit)
  return (
    <Card className={styles.line}>
      <div className={styles.top}>
        <Pack picture={product.image?.url ?? null} icon={<IconPackages />} />
        <div className={styles.name}>
          <b>{name}</b>
          <span className={styles.was}>
            <Change line={line} unit={unit} />
            {lastWeek && line.change !== 'SAME' && (
              <small>{m.supplyPolicy_lastWeek({ amount: words(lastWeek) })}</small>
            )}
          </span>
        </div>
        <Amount amount={amount} unit={unit} />
      </div>
      {corrected && (
        <p className={styles.corrected}>
          {m.supplyPolicy_wasCorrected({ before: words(corrected), after: words(amount) })}
        </p>
      )}
      <p className={styles.why}>{whyWords(line, unit)}</p>
      {lastOrder && (
        <p className={styles.quiet}>
          <DateTime
            value={lastOrder.week}
            form="day"
            words={(day) =>
              m.supplyPolicy_lastOrder({
                ...{ day, wanted: lastOrder.wanted, given: lastOrder.given },
                unit: unitWord(unit, lastOrder.wanted),
              })
            }
          />
        </p>
      )}
      <div className={styles.foot}>
        <small>
          <DateTime value={props.lastDay} form="day" words={(day) => m.supplyPolicy_until({ day })} />
        </small>
        {amount.units !== null && (
          <button
            type="button"
            className={styles.more}
            onClick={() => ask(m.supplyPolicy_askMore({ name, amount: words(amount) }))}
          >
            {m.supplyPolicy_more()}
            <IconChevronRight aria-hidden="true" />
          </button>
        )}
      </div>
    </Card>
  )
}

function Amount({ amount: { units }, unit }: { amount: Line['amount']; unit: string }) {
  if (units === null) return <b className={styles.unlimited}>{m.supplyPolicy_unlimited()}</b>
  return (
    <b className={styles.amount}>
      {units}
      <small>{unitWord(unit, units)}</small>
    </b>
  )
}

function Change({ line: { change, amount, lastWeek }, unit }: { line: Line; unit: string }) {
  if (change === null || !lastWeek) return <Chip tone="sky">{m.supplyPolicy_new()}</Chip>
  if (change === 'SAME') return <Chip tone="gray">{m.supplyPolicy_same()}</Chip>
  if (amount.units === null) return <Chip>{m.supplyPolicy_noLongerLimited()}</Chip>
  if (lastWeek.units === null) return <Chip tone="red">{m.supplyPolicy_limitedNow()}</Chip>
  const units = Math.abs(amount.units - lastWeek.units)
  const by = { units, unit: unitWord(unit, units) }
  return change === 'MORE' ? (
    <Chip>{m.supplyPolicy_moreBy(by)}</Chip>
  ) : (
    <Chip tone="red">{m.supplyPolicy_lessBy(by)}</Chip>
  )
}
