import { PagePart } from '@kewo/web/failure'
import type { RatedRole, RatingGrouping } from '@kewo/domain'
import { type FragmentOf, readFragment } from '@kewo/schema/client'
import { EmptyState } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { IconEyeOff } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { FigureTable_figure } from './FigureTable.tsx'
import { inTreeOrder } from './inTreeOrder.ts'
import { PartTable } from './PartTable.tsx'
import styles from './Ratings.module.css'
import type { RatingsSearch } from './ratingsSearch.ts'

type Props = {
  figures: readonly FragmentOf<typeof FigureTable_figure>[]
  role: RatedRole
  by: RatingGrouping
  search: RatingsSearch
  /** Begins with all whom the viewer sees together; who serves shops begins with the own figure. */
  leads: boolean
}

/** One of the figures taken apart, and whose. */
export function Parts({ figures, role, by, search, leads }: Props) {
  const navigate = useNavigate()
  const rows = inTreeOrder(readFragment(FigureTable_figure, figures))
  const shown = rows.filter(({ aggregate }) => aggregate !== null)
  const chosen =
    shown.find(({ id }) => id === search.of) ?? (leads ? shown[0] : shown.find(({ isPerson }) => isPerson))
  if (!chosen) return <EmptyState icon={<IconEyeOff />} title={m.ratings_hidden()} />
  return (
    <>
      <div className={styles.whose}>
        <ComboBox
          label={m.ratings_whose()}
          required
          value={chosen.id}
          onChange={(of) => void navigate({ to: paths.ratings, search: { ...search, of } })}
          options={shown.map(({ id, name, nameEn, parentId }) => ({
            value: id,
            label: textIn(name, nameEn),
            hint: rows
              .filter((above) => above.id === parentId)
              .map((above) => textIn(above.name, above.nameEn))
              .join(''),
          }))}
        />
      </div>
      <PagePart>
        <PartTable role={role} of={chosen.id} by={by} />
      </PagePart>
      <p className={styles.hidden}>{m.ratings_partsNote()}</p>
    </>
  )
}
