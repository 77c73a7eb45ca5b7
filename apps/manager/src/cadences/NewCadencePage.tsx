import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { emptyCadence } from './cadenceDraft.ts'
import { CadenceForm } from './CadenceForm.tsx'

const CreateCadence = graphql(
  `
    mutation CreateCadence($input: CadenceInput!) {
      createCadence(input: $input) {
        __typename
        ... on Cadence {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export function NewCadencePage() {
  const draft = useDraft('cadence.new', emptyCadence)
  const saving = useAct(CreateCadence)
  const navigate = useNavigate()
  return (
    <>
      <PageTop
        title={m.cadences_new()}
        backLabel={m.cadences_back()}
        renderBack={(parts) => <Link to={paths.cadences} {...parts} />}
      />
      <CadenceForm
        draft={draft}
        saving={saving}
        names={{}}
        savedAudience={null}
        onSave={async (input) => {
          const saved = await saving.send({ input })
          if (saved?.__typename !== 'Cadence') return
          draft.clear()
          showToast({ tone: 'jade', words: m.cadences_savedToast({ name: saved.name }) })
          await navigate({ to: paths.cadences })
        }}
      />
    </>
  )
}
