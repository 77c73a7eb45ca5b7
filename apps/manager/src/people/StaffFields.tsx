import type { ActShown } from '@kewo/web/act'
import { type StaffRole, staffRoles } from '@kewo/domain'
import { Checkbox, Field, TextInput } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { RegionBox } from '../regions/RegionBox.tsx'
import styles from './People.module.css'

export type StaffTyped = { name: string; phone: string; roles: StaffRole[]; regionId: string }

type Props = { value: StaffTyped; onChange: (value: StaffTyped) => void; act: ActShown }

/** The fields of a person, the same for a new one and for a change. */
export function StaffFields({ value, onChange, act }: Props) {
  const change = (over: Partial<StaffTyped>) => onChange({ ...value, ...over })
  const toggle = (role: StaffRole, held: boolean) =>
    change({ roles: staffRoles.filter((one) => (one === role ? held : value.roles.includes(one))) })
  return (
    <>
      <TextInput
        label={m.people_name()}
        name="name"
        autoComplete="off"
        value={value.name}
        error={act.errorOf('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={m.people_phone()}
        hint={m.people_phoneHint()}
        name="phone"
        type="tel"
        autoComplete="off"
        value={value.phone}
        error={act.errorOf('phone')}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <Field label={m.people_roles()} hint={m.people_rolesHint()} error={act.errorOf('roles')}>
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
      <RegionBox
        label={m.people_region()}
        hint={m.people_regionHint()}
        name="region"
        placeholder={m.people_chooseRegion()}
        value={value.regionId}
        error={act.errorOf('regionId')}
        onChange={(regionId) => change({ regionId })}
      />
    </>
  )
}
