import { supplyMethods } from '@kewo/domain'
import { Button, Dialog, Select, Switch, TextInput } from '@kewo/ui'
import { TagBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { methodLabel } from './bandWords.ts'
import { type GridRule, withMethod } from './ruleValue.ts'
import styles from './SupplyPolicies.module.css'

type Props = {
  rule: GridRule
  onClose: () => void
  onChange: (rule: GridRule) => void
  onRemove: () => void
}

const number = (text: string): number | null => (/^\d+$/u.test(text.trim()) ? Number(text) : null)

/** All of a product besides its cells. */
export function RuleDialog({ rule, onClose, onChange, onRemove }: Props) {
  const [value, setValue] = useState(rule)
  const regions = useRegions()
  const change = (over: Partial<GridRule>) => setValue({ ...value, ...over })
  const grade = (text: string) => {
    const typed = number(text)
    return typed !== null && typed >= 1 && typed <= 30 ? typed : null
  }
  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={m.supplyPolicies_close()}
      title={textIn(rule.name, rule.nameEn)}
      footer={
        <>
          <Button onClick={onRemove}>{m.supplyPolicies_remove()}</Button>
          <Button variant="primary" onClick={() => onChange(value)}>
            {m.supplyPolicies_done()}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Select
          label={m.supplyPolicies_method()}
          value={value.method}
          options={supplyMethods.map((method) => ({ value: method, label: methodLabel(method) }))}
          onChange={({ currentTarget }) => {
            const method = supplyMethods.find((one) => one === currentTarget.value)
            if (method) setValue(withMethod(value, method))
          }}
        />
        <TagBox
          label={m.supplyPolicies_areas()}
          placeholder={m.supplyPolicies_everywhere()}
          options={regions}
          chosen={regions.filter(({ value: id }) => value.regionIds.includes(id))}
          onAdd={({ value: id }) => change({ regionIds: [...value.regionIds, id] })}
          onRemove={(id) => change({ regionIds: value.regionIds.filter((one) => one !== id) })}
        />
        <div className={styles.pair}>
          <TextInput
            label={m.supplyPolicies_gradeFrom()}
            inputMode="numeric"
            defaultValue={value.gradeFrom ?? ''}
            onChange={({ currentTarget }) => change({ gradeFrom: grade(currentTarget.value) })}
          />
          <TextInput
            label={m.supplyPolicies_gradeTo()}
            inputMode="numeric"
            defaultValue={value.gradeTo ?? ''}
            onChange={({ currentTarget }) => change({ gradeTo: grade(currentTarget.value) })}
          />
        </div>
        <Switch
          label={m.supplyPolicies_doubles()}
          checked={value.doubles}
          onChange={({ currentTarget }) => change({ doubles: currentTarget.checked })}
        />
        <TextInput
          label={m.supplyPolicies_stock({ unit: textIn(rule.unit, rule.unitEn) })}
          inputMode="numeric"
          defaultValue={value.stock ?? ''}
          onChange={({ currentTarget }) => change({ stock: number(currentTarget.value) })}
        />
        <TextInput
          label={m.supplyPolicies_reason()}
          hint={m.supplyPolicies_reasonHint()}
          maxLength={60}
          value={value.reason}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <TextInput
          label={m.supplyPolicies_reasonEn()}
          maxLength={120}
          value={value.reasonEn ?? ''}
          onChange={({ currentTarget }) => change({ reasonEn: currentTarget.value || null })}
        />
      </div>
    </Dialog>
  )
}
