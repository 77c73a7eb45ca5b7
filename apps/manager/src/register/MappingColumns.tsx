import { type RegisterField, registerFields, registerFieldWords, type RegisterMapping } from '@kewo/domain'
import { Section } from '@kewo/ui'
import { TagBox } from '@kewo/ui/combobox'
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
  const label = inLocale(registerFieldWords[field])
  const optionOf = (column: string) => ({ value: column, label: column })
  return (
    <TagBox
      label={label}
      name={`column.${field}`}
      mark={field === 'licenceNumber' ? m.register_needed() : undefined}
      placeholder={columns.length === 0 ? m.register_noColumn() : m.register_addColumn()}
      options={header.filter((column) => column.trim() !== '').map(optionOf)}
      chosen={columns.map(optionOf)}
      // A licence number stands in one column; an address may be put together.
      onAdd={({ value }) => onChange(field === 'licenceNumber' ? [value] : [...columns, value])}
      onRemove={(column) => onChange(columns.filter((one) => one !== column))}
    />
  )
}
