import { type ServingRole, servingRoles } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, Button, Card, Section } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { MemberDialog } from './MemberDialog.tsx'
import styles from './Territories.module.css'

export const TerritoryMembers_territory = graphql(`
  fragment TerritoryMembers_territory on Territory {
    id
    edition
    name
    nameEn
    members {
      role
      staff {
        id
        name
        phone
      }
    }
  }
`)

type Props = { territory: FragmentOf<typeof TerritoryMembers_territory> }

/** The manager and the other three, by name; a place that is open says so. */
export function TerritoryMembers({ territory }: Props) {
  const { id, edition, members } = readFragment(TerritoryMembers_territory, territory)
  const [changing, setChanging] = useState<ServingRole | null>(null)
  const personAt = (role: ServingRole) => members.find((member) => member.role === role)?.staff ?? null
  return (
    <Section flush title={m.territories_members()}>
      <Card padding="roomy">
        <ul className={styles.members}>
          {servingRoles.map((role) => {
            const person = personAt(role)
            return (
              <li key={role}>
                {person ? (
                  <Avatar name={person.name} size="small" />
                ) : (
                  <Avatar icon={<IconUserPlus />} size="small" />
                )}
                <span className={styles.member}>
                  {person?.name ?? <span className={styles.open}>{m.territories_nobody()}</span>}
                  <small>
                    {staffRoleLabel(role)} {person?.phone}
                  </small>
                </span>
                <Button
                  size="small"
                  aria-label={(person ? m.territories_changeOf : m.territories_changeRole)({
                    role: staffRoleLabel(role),
                  })}
                  onClick={() => setChanging(role)}
                >
                  {person ? m.territories_change() : m.territories_choose()}
                </Button>
              </li>
            )
          })}
        </ul>
      </Card>
      {changing && (
        <MemberDialog
          key={changing}
          territoryId={id}
          edition={edition}
          role={changing}
          present={personAt(changing)}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  )
}
