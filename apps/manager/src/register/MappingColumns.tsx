import { type RegisterField, registerFields, registerFieldWords, type RegisterMapping } from '@kewo/domain'
import { ChipButton, Section, Select } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { withColumns } from './mappingForm.ts'
import styles from './Register.module.css'

type Props = {
  header: readonly string[]
  mapping: RegisterMapping
  onChange: (mapping: RegisterMapping) => void
}

/** For each thing that a register can say, the column or columns it is read from. */
export function MappingColumns({ header, mapping, onChange }: Props) {
  return (
    <Section flush title={m.register_columns()} note={m.register_columnsHint()}>
      <div className={styles.fields}>
        {registerFields.map((field) => (
          <FieldColumns
            key={field}
            field={field}
            header={header}
            columns={mapping.columns[field] ?? []}
            onChange={(columns) => onChange(withColumns(mapping, field, columns))}
          />
        ))}
      </div>
    </Section>
  )
}

type FieldColumnsProps = {
  field: RegisterField
  header: readonly string[]
  columns: readonly string[]
  onChange: (columns: readonly string[]) => void
}

function FieldColumns({ field, header, columns, onChange }: FieldColumnsProps) {
  const free = header.filter((column) => column.trim() !== '' && !columns.includes(column))
  const label = inLocale(registerFieldWords[field])
  return (
    <div>
      <Select
        label={label}
        name={`column.${field}`}
        mark={field === 'licenceNumber' ? m.register_needed() : undefined}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget
          // A licence number stands in one column; an address may be put together.
          if (value) onChange(field === 'licenceNumber' ? [value] : [...columns, value])
        }}
        placeholder={columns.length === 0 ? m.register_noColumn() : m.register_addColumn()}
        options={free.map((column) => ({ value: column, label: column }))}
      />
      {columns.length > 0 && (
        <div className={styles.chosen}>
          {columns.map((column) => (
            <ChipButton
              key={column}
              aria-label={m.register_removeColumn({ column, field: label })}
              onClick={() => onChange(columns.filter((one) => one !== column))}
            >
              {column} ×
            </ChipButton>
          ))}
        </div>
      )}
    </div>
  )
}
