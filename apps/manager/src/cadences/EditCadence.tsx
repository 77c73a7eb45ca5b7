import { AudienceText } from '../audiences/AudienceText.tsx'
import { Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { audienceValue, shopNames } from '../audiences/audienceValue.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { type CadenceDraft, cadenceDraft, CadenceDraft_cadence } from './cadenceDraft.ts'
import { CadenceForm } from './CadenceForm.tsx'
import { RemoveCadence } from './RemoveCadence.tsx'

const UpdateCadence = graphql(
  `
    mutation UpdateCadence($id: ID!, $expected: Edition!, $input: CadenceInput!) {
      updateCadence(id: $id, expected: $expected, input: $input) {
        __typename
        ... on Cadence {
          id
          retailerCount
          ...CadenceDraft_cadence
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Cadence {
              id
              ...CadenceDraft_cadence
            }
          }
        }
        ...Refused
      }
    }
  `,
  [CadenceDraft_cadence, Refused],
)

export function EditCadence({ cadence: fragment }: { cadence: FragmentOf<typeof CadenceDraft_cadence> }) {
  const cadence = readFragment(CadenceDraft_cadence, fragment)
  const { id, name, edition } = cadence
  const edit = useEdit(`cadence.${id}`, cadenceDraft(cadence), edition)
  const saving = useAct(UpdateCadence)
  const navigate = useNavigate()
  return (
    <>
      <PageTop
        title={name}
        backLabel={m.cadences_back()}
        renderBack={(parts) => <Link to={paths.cadences} {...parts} />}
        right={<RemoveCadence id={id} name={name} edition={edition} onRemoved={edit.clear} />}
      />
      <Clash edit={edit} fields={cadenceWords()} />
      <CadenceForm
        draft={edit}
        saving={saving}
        names={shopNames(cadence.audience)}
        savedAudience={audienceValue(cadence.audience)}
        onSave={async (input) => {
          if (!(await saving.send({ id, expected: edit.expected, input }))) return
          edit.clear()
          showToast({ tone: 'jade', words: m.cadences_savedToast({ name: input.name.trim() }) })
          await navigate({ to: paths.cadences })
        }}
      />
    </>
  )
}

const cadenceWords = (): EditWords<CadenceDraft> => ({
  name: { label: m.cadences_name() },
  owed: { label: m.cadences_owed() },
  audience: { label: m.cadences_whom(), words: (audience) => <AudienceText audience={audience} /> },
})
