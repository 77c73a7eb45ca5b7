import { businessDistricts, formats, marketTypes, readGrade } from '@kewo/domain'
import { ChipButton, ChipRow, TextInput } from '@kewo/ui'
import { TagBox } from '@kewo/ui/combobox'
import { businessDistrictLabel, formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import type { ReactNode } from 'react'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { NamedShops } from './NamedShops.tsx'

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
  const options = useRegions()
  // One that has closed since it was chosen keeps its name here.
  const all = useRegions({ alsoClosed: true })
  return (
    <TagBox
      label={m.audiences_regions()}
      mark={m.audiences_all()}
      placeholder={m.audiences_addRegion()}
      options={options}
      chosen={chosen.map((id) => all.find(({ value }) => value === id) ?? { value: id, label: '…' })}
      onAdd={({ value }) => onChange([...chosen, value])}
      onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
    />
  )
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
