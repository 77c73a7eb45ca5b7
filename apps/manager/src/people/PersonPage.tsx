import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Avatar, Card, Chip, DateTime, DescriptionList, Section, SkeletonRows } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { EditPerson, EditPerson_staff } from './EditPerson.tsx'
import { LeaveStaff, LeaveStaff_staff } from './LeaveStaff.tsx'
import styles from './People.module.css'
import { ResetPassword, ResetPassword_staff } from './ResetPassword.tsx'
import { RestoreStaff } from './RestoreStaff.tsx'
import { ResetSecondFactor } from './ResetSecondFactor.tsx'

const PersonQuery = graphql(
  `
    query Person($id: ID!) {
      node(id: $id) {
        __typename
        ... on Staff {
          id
          name
          phone
          roles
          leftAt
          edition
          userName
          region {
            id
            name
            nameEn
          }
          memberships {
            role
            territory {
              id
              name
              nameEn
            }
          }
          ...EditPerson_staff
          ...ResetPassword_staff
          ...LeaveStaff_staff
        }
      }
    }
  `,
  [EditPerson_staff, ResetPassword_staff, LeaveStaff_staff],
)

const route = getRouteApi(`/staff${paths.person}` as const)

/** One person: who, where, which territories; admins change it here. */
export function PersonPage() {
  const { staffId } = route.useParams()
  const { staff } = useStaff()
  const keeps = useMay()('keepPeople')
  const { data } = usePageQuery(PersonQuery, { id: staffId })
  const person = data?.node?.__typename === 'Staff' ? data.node : undefined
  if (data && !person) throw failureNotFound
  if (!person) return <SkeletonRows count={5} label={m.people_loading()} />
  const { memberships, leftAt } = person
  const acts = keeps && leftAt === null
  return (
    <>
      <PageTop
        title={person.name}
        leading={<Avatar name={person.name} />}
        sub={[...person.roles.map(staffRoleLabel), textIn(person.region.name, person.region.nameEn)].join(
          ' · ',
        )}
        backLabel={m.people_back()}
        renderBack={(parts) => <Link to={paths.people} {...parts} />}
        right={
          leftAt && (
            <Chip tone="gray">
              {m.people_left()} <DateTime value={leftAt} form="day" />
            </Chip>
          )
        }
      />
      <div className={styles.person}>
        {acts ? (
          <EditPerson key={person.id} staff={person} />
        ) : (
          <Card padding="roomy">
            <DescriptionList
              items={[
                { key: 'phone', term: m.people_phone(), value: person.phone ?? '—' },
                {
                  key: 'roles',
                  term: m.people_roles(),
                  value: person.roles.map(staffRoleLabel).join(m.list_comma()),
                },
                { key: 'userName', term: m.people_userName(), value: person.userName ?? '—' },
              ]}
            />
          </Card>
        )}
        <div className={styles.side}>
          <Section flush title={m.people_territories()}>
            <Card>
              {memberships.length === 0 ? (
                <p>{m.people_noTerritory()}</p>
              ) : (
                <ul className={styles.served}>
                  {memberships.map(({ role, territory }) => (
                    <li key={`${territory.id}${role}`}>
                      <Link to={paths.territory} params={{ territoryId: territory.id }}>
                        {textIn(territory.name, territory.nameEn)}
                      </Link>{' '}
                      · {staffRoleLabel(role)}
                    </li>
                  ))}
                </ul>
              )}
            </Card>
          </Section>
          {acts && <ResetPassword staff={person} />}
          {acts && person.id !== staff.id && <ResetSecondFactor id={person.id} name={person.name} />}
          {acts && <LeaveStaff staff={person} />}
          {keeps && leftAt !== null && <RestoreStaff person={person} />}
        </div>
      </div>
    </>
  )
}
