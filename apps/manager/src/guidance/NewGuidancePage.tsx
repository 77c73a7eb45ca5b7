import { ActProblem, idempotencyKey, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { type GuidanceKind, guidanceKinds } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Card, RadioCards, TextInput } from '@kewo/ui'
import { guidanceKindLabel } from '@kewo/ui/labels'
import { IconFileText, IconHeartHandshake, IconLayoutGrid, IconShoppingBag } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'

const StartMutation = graphql(
  `
    mutation StartGuidance($input: StartGuidanceInput!) {
      startGuidance(input: $input) {
        __typename
        ... on Guidance {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const kinds: Record<GuidanceKind, { icon: ReactNode; hint: () => string }> = {
  DISPLAY: { icon: <IconLayoutGrid />, hint: m.guidance_displayHint },
  PLACEMENT: { icon: <IconShoppingBag />, hint: m.guidance_placementHint },
  SERVICE: { icon: <IconHeartHandshake />, hint: m.guidance_serviceHint },
  POLICY: { icon: <IconFileText />, hint: m.guidance_policyHint },
}

/** What it is about and a title, then the writing begins. */
export function NewGuidancePage() {
  const navigate = useNavigate()
  const { value, set, clear } = useDraft('guidance.new', {
    kind: 'DISPLAY' as GuidanceKind,
    title: '',
    idempotencyKey: idempotencyKey(),
  })
  const start = useAct(StartMutation, {
    onRefused: ({ __typename }) =>
      __typename === 'SentBefore' && set({ ...value, idempotencyKey: idempotencyKey() }),
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    const begun = await start.send({ input: value })
    if (!begun) return
    clear()
    await navigate({ to: paths.editGuidance, params: { guidanceId: begun.id }, replace: true })
  }
  return (
    <>
      <PageTop
        title={m.guidance_new()}
        backLabel={m.guidance_back()}
        renderBack={(parts) => <Link to={paths.guidances} {...parts} />}
      />
      <form onSubmit={(event) => void submit(event)} className={styles.newForm} noValidate>
        <Card padding="roomy" className={styles.fields}>
          <RadioCards
            legend={m.guidance_kind()}
            choices={guidanceKinds.map((kind) => ({
              value: kind,
              label: guidanceKindLabel(kind),
              icon: kinds[kind].icon,
              hint: kinds[kind].hint(),
            }))}
            value={value.kind}
            onChange={(kind) => set({ ...value, kind })}
          />
          <TextInput
            label={m.guidance_titleChinese()}
            hint={m.guidance_titleHint()}
            error={start.errorOf('title')}
            value={value.title}
            onChange={(event) => set({ ...value, title: event.currentTarget.value })}
          />
          <ActProblem act={start} />
          <div>
            <Button type="submit" variant="primary" busy={start.busy}>
              {m.guidance_begin()}
            </Button>
          </div>
        </Card>
      </form>
    </>
  )
}
