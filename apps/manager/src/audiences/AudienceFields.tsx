import { businessDistricts, formats, marketTypes, readGrade } from '@kewo/domain'
import { ChipButton, ChipRow, Select, TextInput } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { NamedShops } from './NamedShops.tsx'
import { useRegions } from './useRegions.ts'

type Props = {
  value: AudienceValue
  onChange: (value: AudienceValue) => void
  names: Record<string, string>
  problem: { field: string; message: string } | null
}

/** What an audience is put together from. */
export function AudienceFields({ value, onChange, names, problem }: Props) {
  const change = (over: Partial<AudienceValue>) => onChange({ ...value, ...over })
  const error = (field: string) => problem?.field === field && problem.message
  return (
    <div className={styles.fields}>
      <Regions chosen={value.regionIds} onChange={(regionIds) => change({ regionIds })} />
      <Chips
        legend={m.audiences_markets()}
        values={marketTypes}
        label={marketTypeLabel}
        chosen={value.marketTypes}
        onChange={(chosen) => change({ marketTypes: chosen })}
      />
      <Chips
        legend={m.audiences_formats()}
        values={formats}
        label={formatLabel}
        chosen={value.formats}
        onChange={(chosen) => change({ formats: chosen })}
      />
      <Chips
        legend={m.audiences_districts()}
        values={businessDistricts}
        label={businessDistrictLabel}
        chosen={value.businessDistricts}
        onChange={(chosen) => change({ businessDistricts: chosen })}
      />
      <div className={styles.grades}>
        <Grade
          label={m.audiences_gradeFrom()}
          value={value.gradeFrom}
          onChange={(gradeFrom) => change({ gradeFrom })}
          error={error('gradeFrom')}
        />
        <Grade
          label={m.audiences_gradeTo()}
          value={value.gradeTo}
          onChange={(gradeTo) => change({ gradeTo })}
          error={error('gradeTo')}
        />
      </div>
      {(value.gradeFrom !== null || value.gradeTo !== null) && (
        <p className={styles.small}>{m.audiences_ungraded()}</p>
      )}
      <NamedShops
        value={value}
        onChange={change}
        names={names}
        error={error('excludeRetailerIds') || undefined}
      />
    </div>
  )
}

type ChipsProps<Value extends string> = {
  legend: string
  values: readonly Value[]
  label: (value: Value) => string
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}

function Chips<Value extends string>({ legend, values, label, chosen, onChange }: ChipsProps<Value>) {
  const toggle = (value: Value) =>
    onChange(values.filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <Legend legend={legend}>
      {values.map((value) => (
        <ChipButton key={value} pressed={chosen.includes(value)} onClick={() => toggle(value)}>
          {label(value)}
        </ChipButton>
      ))}
    </Legend>
  )
}

function Legend({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>
        {legend} <span className={styles.quiet}>{m.audiences_all()}</span>
      </legend>
      <ChipRow>{children}</ChipRow>
    </fieldset>
  )
}

function Regions({ chosen, onChange }: { chosen: readonly string[]; onChange: (ids: string[]) => void }) {
  const regions = useRegions()
  const name = (id: string) => {
    const region = regions.find((one) => one.id === id)
    return region ? textIn(region.name, region.nameEn) : '…'
  }
  // Parents before their children: a path is the path of the parent and one more.
  const tree = regions.toSorted((one, other) => pathOf(one, regions).localeCompare(pathOf(other, regions)))
  return (
    <Legend legend={m.audiences_regions()}>
      {chosen.map((id) => (
        <ChipButton key={id} pressed onClick={() => onChange(chosen.filter((one) => one !== id))}>
          {name(id)}
          <IconX size={14} aria-hidden="true" />
        </ChipButton>
      ))}
      <Select
        label={m.audiences_addRegion()}
        labelHidden
        placeholder={m.audiences_addRegion()}
        value=""
        onChange={(event) => event.currentTarget.value && onChange([...chosen, event.currentTarget.value])}
        options={tree
          .filter(({ id, closed }) => !closed && !chosen.includes(id))
          .map(({ id, path }) => ({ value: id, label: `${'　'.repeat(path.length - 1)}${name(id)}` }))}
      />
    </Legend>
  )
}

type Region = { name: string; path: readonly string[] }

/** Names from the company down, to sort by; ids of a path are plain, so the place in the tree comes from the lengths. */
function pathOf(region: Region, regions: readonly Region[]): string {
  return region.path
    .map((plainId) => regions.find(({ path }) => path.at(-1) === plainId)?.name ?? '')
    .join('/')
}

type GradeProps = {
  label: string
  value: number | null
  onChange: (grade: number | null) => void
  error: string | false
}

function Grade({ label, value, onChange, error }: GradeProps) {
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={6}
      value={value ?? ''}
      onChange={(event) => {
        const grade = readGrade(event.currentTarget.value)
        if (!Number.isNaN(grade)) onChange(grade)
      }}
      error={error}
    />
  )
}
