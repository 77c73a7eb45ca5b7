import { graphql, type ResultOf } from '@kewo/schema/client'
import { Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'

const SubjectsQuery = graphql(`
  query ComplaintSubjects {
    complaintSubjects {
      role
      staff {
        id
        name
      }
    }
  }
`)

const ReadersQuery = graphql(`
  query ComplaintReaders($aboutId: ID, $confidential: Boolean!) {
    complaintReaders(aboutId: $aboutId, confidential: $confidential) {
      role
      staff {
        id
        name
      }
    }
  }
`)

export type ComplaintReaders = ResultOf<typeof ReadersQuery>['complaintReaders']

/** Who reads a complaint that is filed so; the first of them gets it. Undefined while that is not known. */
export function useComplaintReaders(
  variables: { aboutId: string | null; confidential: boolean },
  pause: boolean,
): ComplaintReaders | undefined {
  const [{ data }] = useQuery({ query: ReadersQuery, variables, pause, requestPolicy: 'cache-and-network' })
  return pause ? undefined : data?.complaintReaders
}

type Props = {
  value: string | null
  onChange: (staffId: string | null) => void
  readers: ComplaintReaders | undefined
  error?: string | undefined
}

/** Whom a complaint is about, if the shop wants to say, and who will read it, before a word is written. */
export function ComplaintAbout({ value, onChange, readers, error }: Props) {
  const [{ data }] = useQuery({ query: SubjectsQuery })
  const subjects = data?.complaintSubjects ?? []
  const named = subjects.find(({ staff }) => staff.id === value)?.staff.name
  return (
    <>
      <Select
        label={m.helpRequests_about()}
        mark={m.helpRequests_optional()}
        error={error}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        options={[
          { value: '', label: m.helpRequests_aboutNobody() },
          ...subjects.map(({ role, staff }) => ({ value: staff.id, label: withRole(staff.name, role) })),
        ]}
      />
      <p className={styles.readers} aria-live="polite">
        {readers && readers.length > 0 && (
          <>
            <b>
              {m.helpRequests_readers({
                names: readers
                  .map(({ staff, role }) => withRole(staff.name, role))
                  .join(m.helpRequests_and()),
              })}
            </b>
            {named ? m.helpRequests_notNamed({ name: named }) : m.helpRequests_notTeam()}
          </>
        )}
        {readers?.length === 0 && (value ? m.helpRequests_nobodyElse() : m.helpRequests_nobodyReads())}
      </p>
    </>
  )
}

const withRole = (name: string, role: Parameters<typeof staffRoleLabel>[0]) =>
  m.helpRequests_withRole({ name, role: staffRoleLabel(role) })
