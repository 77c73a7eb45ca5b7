import { failureOf, useDraft } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'
import { type FieldProblem, StaffFields } from './StaffFields.tsx'

export const EditPerson_staff = graphql(`
  fragment EditPerson_staff on Staff {
    id
    name
    phone
    roles
    updatedAt
    region {
      id
    }
    memberships {
      role
      territory {
        id
        name
        nameEn
      }
    }
  }
`)

const UpdateStaff = graphql(
  `
    mutation UpdateStaff($id: ID!, $expectedUpdatedAt: DateTime!, $input: StaffInput!) {
      updateStaff(id: $id, expectedUpdatedAt: $expectedUpdatedAt, input: $input) {
        __typename
        ...EditPerson_staff
        ... on Refusal {
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [EditPerson_staff],
)

export function EditPerson({ staff }: { staff: FragmentOf<typeof EditPerson_staff> }) {
  const { id, name, phone, roles, region, memberships, updatedAt } = readFragment(EditPerson_staff, staff)
  const draft = useDraft(`staff.${id}`, { name, phone: phone ?? '', roles, regionId: region.id })
  const [problem, setProblem] = useState<FieldProblem>(null)
  const [{ fetching }, update] = useMutation(UpdateStaff)
  const ending = memberships.filter(({ role }) => !draft.value.roles.includes(role))

  async function submit(event: FormEvent) {
    event.preventDefault()
    const { data, error } = await update({ id, expectedUpdatedAt: updatedAt, input: draft.value })
    if (error) return void showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    const answer = data?.updateStaff
    if (!answer) return
    if (answer.__typename === 'InvalidInput') return setProblem(answer)
    if (answer.__typename !== 'Staff') return setProblem({ field: '', message: answer.message })
    setProblem(null)
    draft.clear()
    showToast({ words: m.people_saved({ name: draft.value.name }) })
  }

  return (
    <Card padding="roomy">
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <StaffFields value={draft.value} onChange={draft.set} problem={problem} />
        {ending.length > 0 && (
          <p className={styles.warning}>
            {m.people_endsServing({
              territories: ending
                .map(
                  ({ role, territory }) =>
                    `${textIn(territory.name, territory.nameEn)} (${staffRoleLabel(role)})`,
                )
                .join(m.list_comma()),
            })}
          </p>
        )}
        <div aria-live="assertive">
          {problem?.field === '' && <p className={styles.warning}>{problem.message}</p>}
        </div>
        <div className={styles.acts}>
          <Button type="submit" variant="primary" busy={fetching}>
            {m.people_save()}
          </Button>
        </div>
      </form>
    </Card>
  )
}
