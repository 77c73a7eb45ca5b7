import { Link } from '@tanstack/react-router'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'

type Props = {
  value: string
  territory: string | null
  error: string | undefined
  onChange: (regionId: string) => void
}

/** The market department of a shop. In a territory it is that one's; where there is none yet, the way to make one. */
export function RegionField({ value, territory, error, onChange }: Props) {
  const departments = useRegions({ kinds: ['DEPARTMENT'], chosen: value })
  const hint =
    territory !== null ? (
      m.retailers_departmentOfTerritory({ territory })
    ) : departments.length === 0 ? (
      <>
        {m.retailers_noDepartment()} <Link to={paths.organisation}>{m.retailers_toOrganisation()}</Link>
      </>
    ) : undefined
  return (
    <RegionBox
      label={m.retailers_department()}
      name="region"
      placeholder={m.retailers_chooseDepartment()}
      value={value}
      disabled={territory !== null}
      hint={hint}
      error={error}
      kinds={['DEPARTMENT']}
      onChange={(regionId) => onChange(regionId)}
    />
  )
}
