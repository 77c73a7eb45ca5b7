import { type StaffRole, staffRoles } from '@kewo/domain'
import { Checkbox, Field, Select, TextInput } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'

export type StaffTyped = { name: string; phone: string; roles: StaffRole[]; regionId: string }

/** What was refused, at the field where it belongs. */
export type FieldProblem = { field: string; message: string } | null

type Props = { value: StaffTyped; onChange: (value: StaffTyped) => void; problem: FieldProblem }

/** The fields of a person, the same for a new one and for a change. */
export function StaffFields({ value, onChange, problem }: Props) {
  const regions = useRegions()
  const change = (over: Partial<StaffTyped>) => onChange({ ...value, ...over })
  const error = (field: string) => (problem?.field === field ? problem.message : undefined)
  const toggle = (role: StaffRole, held: boolean) =>
    change({ roles: staffRoles.filter((one) => (one === role ? held : value.roles.includes(one))) })
  return (
    <>
      <TextInput
        label={m.people_name()}
        name="name"
        autoComplete="off"
        value={value.name}
        error={error('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={m.people_phone()}
        hint={m.people_phoneHint()}
        name="phone"
        type="tel"
        autoComplete="off"
        value={value.phone}
        error={error('phone')}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <Field label={m.people_roles()} hint={m.people_rolesHint()} error={error('roles')}>
        {({ id, ...wiring }) => (
          <div id={id} role="group" aria-label={m.people_roles()} className={styles.roles} {...wiring}>
            {staffRoles.map((role) => (
              <Checkbox
                key={role}
                label={staffRoleLabel(role)}
                checked={value.roles.includes(role)}
                onChange={(event) => toggle(role, event.currentTarget.checked)}
              />
            ))}
          </div>
        )}
      </Field>
      <Select
        label={m.people_region()}
        hint={m.people_regionHint()}
        name="region"
        placeholder={m.people_chooseRegion()}
        value={value.regionId}
        error={error('regionId')}
        options={regions}
        onChange={(event) => change({ regionId: event.currentTarget.value })}
      />
    </>
  )
}
