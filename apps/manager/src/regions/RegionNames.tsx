import { TextInput } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { ActShown } from '@kewo/web/act'

export type Names = { name: string; nameEn: string }

type Props = {
  value: Names
  onChange: (names: Names) => void
  saving: ActShown
  /** Somebody follows the way to the region that has the name. */
  onLeave: () => void
}

/** The names of a region; one that is taken leads to the region that has it. */
export function RegionNames({ value, onChange, saving, onLeave }: Props) {
  const takenBy = saving.takenBy('name')
  const taken = takenBy && (
    <Link to={paths.organisation} search={{ region: takenBy }} onClick={onLeave}>
      {m.regions_look()}
    </Link>
  )
  return (
    <>
      <TextInput
        label={m.regions_name()}
        name="name"
        autoComplete="off"
        data-autofocus=""
        value={value.name}
        error={
          saving.errorOf('name') && (
            <>
              {saving.errorOf('name')} {taken}
            </>
          )
        }
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <TextInput
        label={m.regions_nameEn()}
        name="nameEn"
        autoComplete="off"
        value={value.nameEn}
        error={saving.errorOf('nameEn')}
        onChange={(event) => onChange({ ...value, nameEn: event.currentTarget.value })}
      />
    </>
  )
}
