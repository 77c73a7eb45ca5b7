import { graphql } from '@kewo/schema/client'
import { Card, Section } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './LicencePage.module.css'

const WhomToAskQuery = graphql(`
  query WhomToAsk {
    viewer {
      id
      retailer {
        id
        licenceUnread
        territory {
          id
          members {
            role
            staff {
              id
              name
              phone
            }
          }
        }
      }
    }
  }
`)

/** The customer manager of the shop, to call. */
export function WhomToAsk() {
  const [{ data }] = useQuery({ query: WhomToAskQuery })
  const members = data?.viewer?.retailer?.territory?.members ?? []
  const manager = members.find(({ role }) => role === 'MANAGER')
  if (!manager) return null
  const { name, phone } = manager.staff
  return (
    <Section title={m.licence_whom()}>
      <Card padding="roomy" className={styles.whom}>
        <span>
          <b>{name}</b> {staffRoleLabel('MANAGER')}
        </span>
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </Card>
    </Section>
  )
}

/** What stands in the register instead of a day. */
export function UnreadEnd() {
  const [{ data }] = useQuery({ query: WhomToAskQuery })
  const unread = data?.viewer?.retailer?.licenceUnread
  if (!data) return null
  return <p className={styles.day}>{unread ? m.licence_unreadable({ words: unread }) : m.licence_blank()}</p>
}
