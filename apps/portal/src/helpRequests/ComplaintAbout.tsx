import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const ComplaintAbout_territory = graphql(`
  fragment ComplaintAbout_territory on Territory {
    members {
      role
      staff {
        id
        name
      }
    }
  }
`)

type Props = {
  territory: FragmentOf<typeof ComplaintAbout_territory> | null | undefined
  value: string | null
  onChange: (staffId: string | null) => void
  error?: string | undefined
}

/** Whom a complaint is about, if the shop wants to say; that person never gets to see it. */
export function ComplaintAbout({ territory, value, onChange, error }: Props) {
  const members = readFragment(ComplaintAbout_territory, territory)?.members ?? []
  return (
    <Select
      label={m.helpRequests_about()}
      mark={m.helpRequests_optional()}
      hint={m.helpRequests_aboutHint()}
      error={error}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      options={[
        { value: '', label: m.helpRequests_aboutNobody() },
        ...members.map(({ role, staff }) => ({
          value: staff.id,
          label: `${staff.name}（${staffRoleLabel(role)}）`,
        })),
      ]}
    />
  )
}
