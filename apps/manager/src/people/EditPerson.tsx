import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { type FormEvent } from 'react'
import { RegionName } from '../list/RegionName.tsx'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'
import { StaffFields, type StaffTyped } from './StaffFields.tsx'

export const EditPerson_staff = graphql(`
  fragment EditPerson_staff on Staff {
    id
    name
    phone
    roles
    edition
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
    mutation UpdateStaff($id: ID!, $expected: Edition!, $input: StaffInput!) {
      updateStaff(id: $id, expected: $expected, input: $input) {
        __typename
        ...EditPerson_staff
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Staff {
              id
              ...EditPerson_staff
            }
          }
        }
        ...Refused
      }
    }
  `,
  [EditPerson_staff, Refused],
)

export function EditPerson({ staff }: { staff: FragmentOf<typeof EditPerson_staff> }) {
  const { id, name, phone, roles, region, memberships, edition } = readFragment(EditPerson_staff, staff)
  const saved: StaffTyped = { name, phone: phone ?? '', roles, regionId: region.id }
  const edit = useEdit(`staff.${id}`, saved, edition)
  const update = useAct(UpdateStaff)
  const ending = memberships.filter(({ role }) => !edit.value.roles.includes(role))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!(await update.send({ id, expected: edit.expected, input: edit.value }))) return
    edit.clear()
    showToast({ words: m.people_saved({ name: edit.value.name }) })
  }

  return (
    <Card padding="roomy">
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Clash edit={edit} fields={staffWords()} />
        <StaffFields value={edit.value} onChange={edit.set} act={update} />
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
        <ActProblem act={update} />
        <div className={styles.acts}>
          <Button type="submit" variant="primary" busy={update.busy}>
            {m.people_save()}
          </Button>
        </div>
      </form>
    </Card>
  )
}

const staffWords = (): EditWords<StaffTyped> => ({
  name: { label: m.people_name() },
  phone: { label: m.people_phone() },
  roles: { label: m.people_roles(), words: (roles) => roles.map(staffRoleLabel).join(m.list_comma()) },
  regionId: { label: m.people_region(), words: (id) => <RegionName id={id} /> },
})
