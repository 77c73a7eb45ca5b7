import { Avatar, Button, Card, DateTime } from '@kewo/ui'
import { brandCategoryLabel } from '@kewo/ui/labels'
import { useEffect, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { BrandWordsDialog } from './BrandWordsDialog.tsx'
import { FairShops } from './FairShops.tsx'
import type { FairBrand, FairCell, FairColumn } from './fairnessQuery.ts'
import { brandName } from './Matrix.tsx'
import styles from './BrandFairness.module.css'

type Props = { row: FairBrand; cell: FairCell; column: FairColumn; isOwn: boolean }

/** One brand in the shops of one manager: the figures with what they are of, what the manager says of it, and the shops not told yet. */
export function CellPanel({ row, cell, column, isOwn }: Props) {
  const { viewer } = useStaff()
  const name = column.manager?.name ?? viewer.name
  const brand = brandName(row)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [cell.id])
  return (
    <div className={styles.panel} ref={panel} aria-live="polite">
      <Card className={styles.card}>
        <div className={styles.head}>
          <h2>{isOwn ? m.brandFairness_ofOwn({ brand }) : m.brandFairness_ofManager({ brand, name })}</h2>
          <span className={styles.quiet}>{brandCategoryLabel(row.brand.category)}</span>
        </div>
        <dl className={styles.figures}>
          <Figure label={m.brandFairness_told()} count={cell.told} of={cell.maySell} />
          <Figure label={m.brandFairness_understood()} count={cell.understood} of={cell.maySell} />
          <Figure label={m.brandFairness_onShelf()} count={cell.onShelf} of={cell.maySell} />
        </dl>
        <CellSentences cell={cell} isSlow={row.pace === 'SLOW'} />
        <ManagerWords {...{ row, cell, name, isOwn }} />
      </Card>
      {column.manager && <FairShops managerId={column.manager.id} row={row} name={name} isOwn={isOwn} />}
    </div>
  )
}

function Figure({ label, count, of }: { label: string; count: number | null; of: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{count ?? '—'}</b> <span>{m.brandFairness_outOf({ count: of })}</span>
      </dd>
    </div>
  )
}

function CellSentences({ cell, isSlow }: { cell: FairCell; isSlow: boolean }) {
  const { told, toldOnShelf, passedOver, maySell } = cell
  const wanted = isSlow && toldOnShelf * 2 > told
  const shelved = wanted ? m.brandFairness_theyWantIt : m.brandFairness_toldOnShelf
  return (
    <p className={styles.small}>
      {passedOver > 0 && m.brandFairness_passedOver({ count: maySell, passed: passedOver })}{' '}
      {told > 0 && shelved({ told, shelved: toldOnShelf })}
    </p>
  )
}

type WordsProps = { row: FairBrand; cell: FairCell; name: string; isOwn: boolean }

function ManagerWords({ row, cell, name, isOwn }: WordsProps) {
  const [open, setOpen] = useState(false)
  const { managerWords, managerWordsAt } = cell
  return (
    <>
      {managerWords && (
        <>
          <div className={styles.author}>
            <Avatar name={name} size="small" />
            <b>{isOwn ? m.brandFairness_ownWords() : m.brandFairness_words({ name })}</b>
            {managerWordsAt && <DateTime value={managerWordsAt} form="day" className={styles.quiet} />}
          </div>
          <p className={styles.words}>{managerWords}</p>
        </>
      )}
      {isOwn && (
        <>
          <Button onClick={() => setOpen(true)}>
            {managerWords ? m.brandFairness_change() : m.brandFairness_say()}
          </Button>
          <BrandWordsDialog
            key={cell.id}
            brandId={row.brand.id}
            brand={brandName(row)}
            words={managerWords ?? ''}
            open={open}
            onClose={() => setOpen(false)}
          />
        </>
      )}
    </>
  )
}
