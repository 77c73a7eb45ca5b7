import { AudienceText } from './AudienceText.tsx'
import { countWords } from '@kewo/domain'
import { Card, Skeleton } from '@kewo/ui'
import { marketTypeLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { AudienceChange } from './AudienceChange.tsx'
import { AudienceFields } from './AudienceFields.tsx'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { ShopReason } from './ShopReason.tsx'
import type { AudiencePreview, useAudiencePreview } from './useAudiencePreview.ts'

type Props = {
  /** Over it; what is offered to shops needs none. */
  title?: string
  value: AudienceValue
  /** As it is saved; null before the first save. */
  saved: AudienceValue | null
  onChange: (value: AudienceValue) => void
  state: ReturnType<typeof useAudiencePreview>
  /** Names of shops named in or out that were saved before. */
  names: Record<string, string>
  /** What the rule for publishing says of the audience. */
  problem?: string | undefined
  /** Whether a shop is meant is asked beside the phone. */
  askedElsewhere?: boolean
}

/** For which shops: the count that follows every change, the choices, and how town and country share in it. */
export function AudienceCard(props: Props) {
  const { title = m.audiences_title(), value, saved, onChange, state, names, problem } = props
  const { preview, counting } = state
  return (
    <>
      <Card padding="roomy" className={styles.card}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <span className={styles.small}>{counting ? m.audiences_counting() : m.audiences_live()}</span>
        </div>
        <div aria-live="polite" aria-busy={counting} className={styles.figure}>
          {preview ? <Count preview={preview} /> : <Skeleton width="60%" height="2.2rem" />}
        </div>
        <p>
          <AudienceText audience={value} />
        </p>
        {saved && <AudienceChange saved={saved} value={value} />}
        {(problem ?? (preview?.count === 0 && m.audiences_nobody())) && (
          <p className={styles.problem}>{problem ?? m.audiences_nobody()}</p>
        )}
        <AudienceFields value={value} onChange={onChange} names={names} problem={state.problem} />
        {preview && preview.count > 0 && <Split preview={preview} />}
      </Card>
      {preview && preview.samples.length > 0 && <Samples preview={preview} />}
      {!props.askedElsewhere && <ShopReason audience={value} />}
    </>
  )
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100))

function Count({ preview }: { preview: AudiencePreview }) {
  const { count, allCount, withoutLicenceCount } = preview
  return (
    <>
      <b>{countWords(count)}</b>{' '}
      <span className={styles.small}>{m.audiences_count({ percent: percent(count, allCount) })}</span>
      {withoutLicenceCount > 0 && (
        <div className={styles.small}>{m.audiences_withoutLicence({ count: withoutLicenceCount })}</div>
      )}
    </>
  )
}

/** From so many points below the whole the share of rural shops is asked about. */
const worthAsking = 4

function Split({ preview }: { preview: AudiencePreview }) {
  const { count, urbanCount, ruralCount, allCount, allRuralCount } = preview
  const share = percent(ruralCount, count)
  const whole = percent(allRuralCount, allCount)
  const bars = [
    { market: 'URBAN', shops: urbanCount },
    { market: 'RURAL', shops: ruralCount },
  ] as const
  return (
    <div>
      <dl className={styles.bars} aria-label={m.audiences_split()}>
        {bars.map(({ market, shops }) => (
          <div key={market}>
            <dt>{marketTypeLabel(market)}</dt>
            <dd title={m.audiences_of({ count: shops, share: percent(shops, count) })}>
              <span className={styles.bar} style={{ '--share': `${percent(shops, count)}%` }} />
              <span className={styles.shops}>{countWords(shops)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {whole - share >= worthAsking && (
        <p className={styles.remark}>{m.audiences_ruralRemark({ share, whole })}</p>
      )}
    </div>
  )
}

function Samples({ preview: { samples } }: { preview: AudiencePreview }) {
  return (
    <Card padding="roomy">
      <h2>{m.audiences_samples()}</h2>
      <ul className={styles.samples}>
        {samples.map(({ id, name, grade, marketType }) => {
          const market = marketTypeLabel(marketType)
          return (
            <li key={id}>
              {grade === null
                ? m.audiences_sampleUngraded({ name, market })
                : m.audiences_sample({ name, grade, market })}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
