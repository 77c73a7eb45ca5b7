import type { Draft } from '@kewo/web/draft'
import { mostOwedPerFourWeeks, whyNotCadence } from '@kewo/domain'
import { Button, Card, TextInput } from '@kewo/ui'
import { AudienceCard } from '../audiences/AudienceCard.tsx'
import type { AudienceValue } from '../audiences/audienceValue.ts'
import { useAudiencePreview } from '../audiences/useAudiencePreview.ts'
import { m } from '../paraglide/messages.js'
import { ActProblem, type ActState } from '@kewo/web/act'
import { type CadenceDraft, cadenceInput } from './cadenceDraft.ts'
import styles from './Cadences.module.css'

type Props = {
  draft: Draft<CadenceDraft>
  saving: ActState
  /** Names of shops named in or out that were saved before. */
  names: Record<string, string>
  /** The audience as it is saved; null before the first save. */
  savedAudience: AudienceValue | null
  onSave: (input: ReturnType<typeof cadenceInput>) => void
}

/** How many visits, and to which shops, with a live count of them. */
export function CadenceForm({ draft, saving, names, savedAudience, onSave }: Props) {
  const { value } = draft
  const { errorOf } = saving
  const preview = useAudiencePreview(value.audience)
  const set = (over: Partial<CadenceDraft>) => draft.set({ ...value, ...over })
  const input = cadenceInput(value)
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.refuse(whyNotCadence(input))) onSave(input)
      }}
    >
      <Card padding="roomy" className={styles.fields}>
        <h2>{m.cadences_content()}</h2>
        <TextInput
          label={m.cadences_name()}
          hint={m.cadences_nameHint()}
          autoComplete="off"
          value={value.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={errorOf('name')}
        />
        <TextInput
          label={m.cadences_owed()}
          hint={m.cadences_owedHint({ most: mostOwedPerFourWeeks })}
          inputMode="numeric"
          maxLength={2}
          value={value.owed}
          onChange={(event) => set({ owed: event.currentTarget.value.replace(/\D/g, '') })}
          error={errorOf('owedPerFourWeeks')}
        />
        <p className={styles.small}>{rhythm(input.owedPerFourWeeks)}</p>
      </Card>
      <div className={styles.audience}>
        <AudienceCard
          title={m.cadences_whom()}
          value={value.audience}
          saved={savedAudience}
          onChange={(audience) => set({ audience })}
          state={preview}
          names={names}
        />
      </div>
      <div className={styles.save}>
        <ActProblem act={saving} />
        <div>
          <Button type="submit" variant="primary" busy={saving.busy}>
            {m.cadences_save()}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** What a number comes to; nothing while it cannot be taken. */
function rhythm(owed: number): string | null {
  if (owed === 0) return m.cadences_noneOwed()
  if (!(owed <= mostOwedPerFourWeeks)) return null
  return m.cadences_everyDays({ count: Math.floor(28 / owed) })
}
