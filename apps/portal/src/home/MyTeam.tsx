import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, Card, Section, VisuallyHidden } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Home.module.css'

export const MyTeam_territory = graphql(`
  fragment MyTeam_territory on Territory {
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

/** The four who serve this shop; a press calls them. */
export function MyTeam({ territory }: { territory: FragmentOf<typeof MyTeam_territory> | null }) {
  const members = readFragment(MyTeam_territory, territory)?.members ?? []
  if (members.length === 0) return null
  return (
    <Section title={m.home_team()} note={<Link to={paths.charter}>{m.charter_title()}</Link>}>
      <Card className={styles.teamCard}>
        <ul className={styles.team}>
          {members.map(({ role, staff }) => (
            <li key={role}>
              <a href={staff.phone ? `tel:${staff.phone}` : undefined}>
                {staff.phone && <VisuallyHidden>{m.home_call()}</VisuallyHidden>}
                <Avatar name={staff.name} />
                <span>
                  <b>{staff.name}</b>
                  <small>{staffRoleLabel(role)}</small>
                </span>
                {staff.phone && <IconPhone aria-hidden="true" />}
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
