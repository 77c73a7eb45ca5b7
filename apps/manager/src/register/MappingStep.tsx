import { useDraft } from '@kewo/web/draft'
import { useAct } from '@kewo/web/act'
import type { RegisterLayout, RegisterMapping } from '@kewo/domain'
import { type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Section, Select, Table, TextInput } from '@kewo/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { ExpiryRules } from './ExpiryRules.tsx'
import { LayoutChoice } from './LayoutChoice.tsx'
import { MappingColumns } from './MappingColumns.tsx'
import { MappingRules } from './MappingRules.tsx'
import {
  chosenMapping,
  firstMapping,
  isRemembered,
  type NamedMapping,
  newMapping,
  notSeen,
  reads,
  tidied,
} from './mappingForm.ts'
import styles from './Register.module.css'
import { RememberMapping } from './registerDocuments.ts'
import { RegisterHead_head, useRegisterHead } from './useRegisterHead.ts'

type Props = {
  uploadId: string
  fileName: string
  head: FragmentOf<typeof RegisterHead_head>
  mappings: readonly NamedMapping[]
  onRemembered: () => void
  /** Looks at the file with the mapping; answers what kept it from being read. */
  onLook: (mappingName: string, mapping: RegisterMapping) => Promise<string | null>
}

/** Says which column is what: by a mapping that is remembered, or a new one that will be. */
export function MappingStep({ uploadId, fileName, head, mappings, onRemembered, onLook }: Props) {
  const told = readFragment(RegisterHead_head, head)
  const draft = useDraft(`register.${uploadId}`, firstMapping(mappings, told.columns, told.suggestion))
  const { name, mapping } = draft.value
  const latest = useRef(draft.value)
  useEffect(() => {
    latest.current = draft.value
  })
  const { shown, readHead } = useRegisterHead(uploadId, head, mapping.layout)
  const { columns: header, firstRows, suggestion } = readFragment(RegisterHead_head, shown)
  const [problem, setProblem] = useState<{ field: 'name' | 'whole'; message: string } | null>(null)
  const [looking, setLooking] = useState(false)
  const remember = useAct(RememberMapping)
  const chosen = mappings.find((one) => one.name === name)
  // Told of what somebody else has kept under this name, the person may write over it, or choose it above.
  const [overtaken, setOvertaken] = useState<string | null>(null)
  const remembered = isRemembered(draft.value, mappings)

  function choose(next: string) {
    const known = mappings.find((one) => one.name === next)
    draft.set(known ? chosenMapping(known) : newMapping(suggestion))
    setProblem(null)
  }

  /** Columns that the file no longer has give way to those that are guessed anew. */
  async function lay(layout: RegisterLayout) {
    draft.set({ ...draft.value, mapping: { ...mapping, layout } })
    setProblem(null)
    const { head: next, problem: refused } = await readHead(layout)
    if (!next) return setProblem({ field: 'whole', message: refused })
    const { columns: names, suggestion: guessed } = readFragment(RegisterHead_head, next)
    const now = latest.current
    // Another choice was made meanwhile, and is on its way itself.
    if (now.mapping.layout !== layout) return
    const fits = Object.keys(now.mapping.columns).length > 0 && reads(now.mapping, names)
    const columns = fits ? now.mapping.columns : newMapping(guessed).mapping.columns
    draft.set({ ...now, mapping: { ...now.mapping, columns } })
  }

  async function look(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    setLooking(true)
    const refused = remembered ? null : await keep()
    if (!refused) {
      const message = await onLook(name.trim(), tidied(mapping))
      if (message) setProblem({ field: 'whole', message })
    } else setProblem(refused)
    setLooking(false)
  }

  async function keep() {
    const { done, met } = await remember.attempt({
      ...{ name, mapping: JSON.stringify(tidied(mapping)) },
      expected: (overtaken === name ? chosen?.edition : draft.value.seen) ?? notSeen,
    })
    if (done) {
      draft.set({ ...draft.value, seen: done.edition })
      onRemembered()
      return null
    }
    const { code, message } = met[0]!
    if (code === 'ChangedMeanwhile') {
      setOvertaken(name)
      return { field: 'name' as const, message: m.register_mappingOvertaken() }
    }
    const ofName = code === 'InvalidInput' || code === 'RegisterMappingShipped'
    return { field: ofName ? ('name' as const) : ('whole' as const), message }
  }

  return (
    <form className={styles.step} onSubmit={(event) => void look(event)} noValidate>
      <Card padding="roomy" className={styles.step}>
        <LayoutChoice
          head={readFragment(RegisterHead_head, shown)}
          layout={mapping.layout}
          onChange={(layout) => void lay(layout)}
        />
      </Card>
      <Section flush title={fileName} note={m.register_firstRows()}>
        <Table label={m.register_firstRows()} className={styles.head}>
          <thead>
            <tr>
              {header.map((column, index) => (
                <th key={`${column}${index}`} scope="col">
                  {column || '—'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map(({ line, cells }) => (
              <tr key={line}>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      <Card padding="roomy" className={styles.step}>
        <Select
          label={m.register_mapping()}
          hint={m.register_mappingHint()}
          name="mapping"
          value={chosen?.name ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          options={[
            { value: '', label: m.register_newMapping() },
            ...mappings.map((one) => ({
              value: one.name,
              label: reads(one.mapping, header) ? m.register_fits({ name: one.name }) : one.name,
            })),
          ]}
        />
        <MappingColumns
          header={header}
          mapping={mapping}
          onChange={(next) => draft.set({ ...draft.value, mapping: next })}
        />
        <ExpiryRules mapping={mapping} onChange={(next) => draft.set({ ...draft.value, mapping: next })} />
        <MappingRules
          template={chosen?.name ?? ''}
          mapping={mapping}
          onChange={(next) => draft.set({ ...draft.value, mapping: next })}
        />
        {!remembered && (
          <TextInput
            label={m.register_mappingName()}
            hint={m.register_mappingNameHint()}
            name="mappingName"
            autoComplete="off"
            value={name}
            error={problem?.field === 'name' ? problem.message : undefined}
            onChange={(event) => draft.set({ ...draft.value, name: event.currentTarget.value })}
          />
        )}
        <div aria-live="assertive">
          {problem?.field === 'whole' && <p className={styles.problem}>{problem.message}</p>}
        </div>
        <div className={styles.acts}>
          <Button type="submit" variant="primary" busy={looking}>
            {m.register_look()}
          </Button>
        </div>
      </Card>
    </form>
  )
}
