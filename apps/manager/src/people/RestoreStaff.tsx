import { useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, Card, Section, showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'

const RestoreStaffMutation = graphql(`
  mutation RestoreStaff($id: ID!) {
    restoreStaff(id: $id) {
      __typename
      id
      hasLeft
      leftAt
    }
  }
`)

type Person = { id: string; name: string }

/** Brings a person back who has left, and says what does not come back with them. */
export function useRestoreStaff({ id, name }: Person) {
  const restore = useAct(RestoreStaffMutation, { tell: 'toast' })
  return {
    busy: restore.busy,
    async bringBack() {
      if (await restore.send({ id })) showToast({ words: m.people_restoreDone({ name }) })
    },
  }
}

/** The way back of somebody who has left, on their page. */
export function RestoreStaff({ person }: { person: Person }) {
  const { busy, bringBack } = useRestoreStaff(person)
  return (
    <Section flush title={m.people_restoreTitle()}>
      <Card className={styles.box}>
        <p>{m.people_restoreHint()}</p>
        <Button busy={busy} onClick={() => void bringBack()}>
          {m.people_restore()}
        </Button>
      </Card>
    </Section>
  )
}
