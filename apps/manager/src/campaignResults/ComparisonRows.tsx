import { countWords } from '@kewo/domain'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './CampaignResults.module.css'
import { type Comparison, verdictOf } from './comparison.ts'
import { directed, rangeWords, type Said, saidMoney, saidOfHundred, saidShare } from './figureWords.ts'
import { IntervalBar } from './IntervalBar.tsx'

type Props = {
  units: Comparison
  ordering: Comparison
  margin: Comparison
  said: Said
  unit: string
  joined: number
  displayed: number | null
}

/** Figure by figure, the side that was told beside the one that was not. */
export function ComparisonRows({ units, ordering, margin, said, unit, joined, displayed }: Props) {
  const { told, control } = units
  return (
    <table className={styles.rows}>
      <caption className={styles.small}>{m.campaignResults_evened()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.campaignResults_what()}</th>
          <th scope="col">
            {m.campaignResults_told()}
            <small>{m.campaignResults_shopCount({ count: countWords(told.count) })}</small>
          </th>
          <th scope="col">
            {m.campaignResults_control()}
            <small>{m.campaignResults_shopCount({ count: countWords(control.count) })}</small>
          </th>
          <th scope="col" className={styles.scale}>
            <span>{m.campaignResults_none()}</span>
            <span>{m.campaignResults_toldMore()}</span>
          </th>
          <th scope="col">{m.campaignResults_howToRead()}</th>
        </tr>
      </thead>
      <tbody>
        <Compared
          title={m.campaignResults_fourWeeks({ unit })}
          figure={units}
          said={said}
          ofDifference={said}
        />
        <Compared
          title={m.campaignResults_ordered()}
          figure={ordering}
          said={saidShare}
          ofDifference={saidOfHundred}
        />
        <Compared
          title={m.campaignResults_margin()}
          figure={margin}
          said={saidMoney}
          ofDifference={saidMoney}
        />
        {displayed !== null && (
          <Told
            title={m.campaignResults_displayed()}
            count={displayed}
            of={told.count}
            words={m.campaignResults_notCompared()}
          />
        )}
        <Told
          title={m.campaignResults_joined()}
          count={joined}
          of={told.count}
          words={m.campaignResults_noConsequence()}
        />
      </tbody>
    </table>
  )
}

type ComparedProps = { title: string; figure: Comparison; said: Said; ofDifference: Said }

function Compared({ title, figure: { told, control, effect }, said, ofDifference }: ComparedProps) {
  const mean = (evened: number | undefined, plain: number | null) => {
    const value = evened ?? plain
    return value === null ? '—' : said(Math.max(0, value))
  }
  return (
    <Row
      title={title}
      told={<b>{mean(effect?.told, told.mean)}</b>}
      control={<b>{mean(effect?.control, control.mean)}</b>}
      picture={effect && <IntervalBar effect={effect} />}
      words={
        effect
          ? verdictOf(effect) === 'UNSEEN'
            ? m.campaignResults_rowUnseen({ range: rangeWords(effect, ofDifference) })
            : m.campaignResults_rowSeen({
                difference: directed(effect.difference, ofDifference),
                range: rangeWords(effect, ofDifference),
              })
          : told.meanBefore === null
            ? '—'
            : m.campaignResults_rowBefore({ before: said(told.meanBefore) })
      }
    />
  )
}

type ToldProps = { title: string; count: number; of: number; words: string }

/** What only those can do that were told: there is nothing to hold it against. */
function Told({ title, count, of, words }: ToldProps) {
  return (
    <Row
      title={title}
      told={
        <>
          <b>{of === 0 ? '—' : saidShare(count / of)}</b>
          <small>{m.campaigns_shops({ count })}</small>
        </>
      }
      control={m.campaignResults_notAsked()}
      picture={null}
      words={words}
    />
  )
}

type RowProps = { title: string; told: ReactNode; control: ReactNode; picture: ReactNode; words: string }

function Row({ title, told, control, picture, words }: RowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={m.campaignResults_told()}>{told}</td>
      <td data-label={m.campaignResults_control()}>{control}</td>
      <td className={styles.picture}>{picture}</td>
      <td className={styles.words}>{words}</td>
    </tr>
  )
}
