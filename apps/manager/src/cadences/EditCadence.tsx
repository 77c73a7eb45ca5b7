import { useDraft } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { audienceValue, shopNames } from '../audiences/audienceValue.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useSaving } from '../saving/useSaving.ts'
import { cadenceDraft, CadenceDraft_cadence } from './cadenceDraft.ts'
import { CadenceForm } from './CadenceForm.tsx'
import { RemoveCadence } from './RemoveCadence.tsx'

const UpdateCadence = graphql(
  `
    mutation UpdateCadence($id: ID!, $expectedUpdatedAt: DateTime!, $input: CadenceInput!) {
      updateCadence(id: $id, expectedUpdatedAt: $expectedUpdatedAt, input: $input) {
        __typename
        ... on Cadence {
          id
          retailerCount
          ...CadenceDraft_cadence
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [CadenceDraft_cadence],
)

export function EditCadence({ cadence: fragment }: { cadence: FragmentOf<typeof CadenceDraft_cadence> }) {
  const cadence = readFragment(CadenceDraft_cadence, fragment)
  const { id, name, updatedAt } = cadence
  // The state that was edited is kept with what was typed, so that a draft of yesterday overwrites nothing of today.
  const draft = useDraft(`cadence.${id}`, { ...cadenceDraft(cadence), updatedAt })
  const saving = useSaving()
  const [, update] = useMutation(UpdateCadence)
  const navigate = useNavigate()
  return (
    <>
      <PageTop
        title={name}
        backLabel={m.cadences_back()}
        renderBack={(parts) => <Link to={paths.cadences} {...parts} />}
        right={<RemoveCadence id={id} name={name} onRemoved={draft.clear} />}
      />
      <CadenceForm
        draft={{ ...draft, set: (value) => draft.set({ ...draft.value, ...value }) }}
        saving={saving}
        names={shopNames(cadence.audience)}
        savedAudience={audienceValue(cadence.audience)}
        onLatest={() => {
          draft.clear()
          saving.forget()
        }}
        onSave={async (input) => {
          const expectedUpdatedAt = draft.value.updatedAt
          const saved = await saving.save(() => update({ id, expectedUpdatedAt, input }))
          if (!saved) return
          draft.clear()
          showToast({ tone: 'jade', words: m.cadences_savedToast({ name: input.name.trim() }) })
          await navigate({ to: paths.cadences })
        }}
      />
    </>
  )
}
