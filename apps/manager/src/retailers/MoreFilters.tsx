import { oneOf, wholeOf } from '@kewo/web/page'
import { businessDistricts, placeStatuses } from '@kewo/domain'
import { Select } from '@kewo/ui'
import { businessDistrictLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { TerritoryBox } from '../territories/TerritoryBox.tsx'
import { placeWords } from './placeWords.ts'
import styles from './Retailers.module.css'
import { noTerritory, type RetailersSearch } from './retailersSearch.ts'

const grades = Array.from({ length: 30 }, (_, index) => index + 1)
const spans = [14, 30, 60, 90, 180]

type Props = { search: RetailersSearch; onChange: (over: RetailersSearch) => void }

/** The filters that are needed now and then: folded, and open where one of them holds. */
export function MoreFilters({ search, onChange }: Props) {
  const { territory, district, gradeFrom, gradeTo, unvisited, place, licence, portal, closed } = search
  const set = [territory, district, gradeFrom, gradeTo, unvisited, place, licence, portal, closed]
  const count = set.filter((value) => value !== undefined).length
  const any = { value: '', label: m.retailers_any() }
  const days = unvisited === undefined || spans.includes(unvisited) ? spans : [unvisited, ...spans]
  const gradeChoices = grades.map((grade) => ({
    value: String(grade),
    label: m.retailers_gradeValue({ grade }),
  }))
  return (
    <details className={styles.more} open={count > 0}>
      <summary>{count > 0 ? m.retailers_moreSet({ count }) : m.retailers_more()}</summary>
      <div className={styles.filters}>
        <TerritoryBox
          label={m.retailers_territory()}
          placeholder={m.retailers_any()}
          first={[{ value: noTerritory, label: m.retailers_noTerritory() }]}
          value={territory ?? ''}
          onChange={(id) => onChange({ territory: id || undefined })}
        />
        <Select
          label={m.retailers_lastVisit()}
          value={unvisited === undefined ? '' : String(unvisited)}
          onChange={(event) => onChange({ unvisited: wholeOf(event.currentTarget.value, 1, 3650) })}
          options={[
            any,
            ...days.map((value) => ({ value: String(value), label: m.retailers_notFor({ days: value }) })),
          ]}
        />
        <Select
          label={m.retailers_gradeFrom()}
          value={gradeFrom === undefined ? '' : String(gradeFrom)}
          onChange={(event) => onChange({ gradeFrom: wholeOf(event.currentTarget.value, 1, 30) })}
          options={[any, ...gradeChoices]}
        />
        <Select
          label={m.retailers_gradeTo()}
          value={gradeTo === undefined ? '' : String(gradeTo)}
          onChange={(event) => onChange({ gradeTo: wholeOf(event.currentTarget.value, 1, 30) })}
          options={[any, ...gradeChoices]}
        />
        <Select
          label={m.retailers_district()}
          value={district ?? ''}
          onChange={(event) => onChange({ district: oneOf(businessDistricts, event.currentTarget.value) })}
          options={[
            any,
            ...businessDistricts.map((value) => ({ value, label: businessDistrictLabel(value) })),
          ]}
        />
        <Select
          label={m.retailers_place()}
          value={place ?? ''}
          onChange={(event) => onChange({ place: oneOf(placeStatuses, event.currentTarget.value) })}
          options={[any, ...placeStatuses.map((value) => ({ value, label: placeWords(value) }))]}
        />
        <Select
          label={m.retailers_licenceSection()}
          value={licence ?? ''}
          onChange={(event) => onChange({ licence: oneOf(['unclear'], event.currentTarget.value) })}
          options={[any, { value: 'unclear', label: m.retailers_licenceUnclear() }]}
        />
        <Select
          label={m.retailers_signIn()}
          value={portal ?? ''}
          onChange={(event) => onChange({ portal: oneOf(['without'], event.currentTarget.value) })}
          options={[any, { value: 'without', label: m.retailers_signInNo() }]}
        />
        <Select
          label={m.retailers_trading()}
          value={closed ?? ''}
          onChange={(event) => onChange({ closed: oneOf(['closed'], event.currentTarget.value) })}
          options={[
            { value: '', label: m.retailers_tradingYes() },
            { value: 'closed', label: m.retailers_tradingNo() },
          ]}
        />
      </div>
    </details>
  )
}
