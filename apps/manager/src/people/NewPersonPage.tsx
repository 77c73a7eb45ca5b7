import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, buttonClass, Card, TextInput } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { basePath } from '@kewo/web/site'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { SignInSlip } from '../portalAccess/SignInSlip.tsx'
import styles from './People.module.css'
import { StaffFields, type StaffTyped } from './StaffFields.tsx'

const CreateStaff = graphql(
  `
    mutation CreateStaff($input: StaffInput!, $userName: String!) {
      createStaff(input: $input, userName: $userName) {
        __typename
        ... on StaffSignIn {
          userName
          password
          staff {
            id
            name
            roles
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Made = { staff: { id: string; name: string }; userName: string; password: string }

const empty: StaffTyped & { userName: string } = {
  name: '',
  phone: '',
  roles: [],
  regionId: '',
  userName: '',
}

export function NewPersonPage() {
  const draft = useDraft('staff.new', empty)
  const [made, setMade] = useState<Made | null>(null)
  const create = useAct(CreateStaff)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const { userName, ...input } = draft.value
    if (!input.regionId) return create.fault('regionId', m.people_chooseRegion())
    const signIn = await create.send({ userName, input })
    if (!signIn) return
    setMade(signIn)
    draft.clear()
  }

  return (
    <>
      <PageTop
        title={made ? m.people_madeTitle({ name: made.staff.name }) : m.people_new()}
        backLabel={m.people_back()}
        renderBack={(parts) => <Link to={paths.people} {...parts} />}
      />
      <div className={styles.narrow}>
        {made ? (
          <div className={styles.form}>
            <SignInSlip
              name={made.staff.name}
              userName={made.userName}
              password={made.password}
              address={`${location.origin}${basePath}/`}
            />
            <Link to={paths.person} params={{ staffId: made.staff.id }} className={buttonClass()}>
              {m.people_open({ name: made.staff.name })}
            </Link>
          </div>
        ) : (
          <Card padding="roomy">
            <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
              <StaffFields
                value={draft.value}
                onChange={(value) => draft.set({ ...draft.value, ...value })}
                act={create}
              />
              <TextInput
                label={m.people_userName()}
                hint={m.people_userNameHint()}
                name="userName"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                value={draft.value.userName}
                error={create.errorOf('userName')}
                onChange={(event) => draft.set({ ...draft.value, userName: event.currentTarget.value })}
              />
              <ActProblem act={create} />
              <div className={styles.acts}>
                <Button type="submit" variant="primary" busy={create.busy}>
                  {m.people_create()}
                </Button>
              </div>
            </form>
          </Card>
        )}
      </div>
    </>
  )
}
