import { Card, TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { BrandsTalkedAbout } from './BrandsTalkedAbout.tsx'
import { SuggestionFields } from './SuggestionFields.tsx'
import type { TabProps } from './tabProps.ts'
import type { VisitPhotos } from './usePhotosOf.ts'
import { VisitPhotoPicker } from './VisitPhotoPicker.tsx'
import styles from './Visits.module.css'

/** The record itself: what was seen, what should happen, what the shop said, what came of it. */
export function RecordTab({ written, change, photos }: TabProps & { photos: VisitPhotos }) {
  const { commentary, suggestions, heard, summary, brandIds } = written
  return (
    <>
      <Card className={styles.fields}>
        <TextArea
          label={m.visits_commentary()}
          placeholder={m.visits_commentaryHint()}
          value={commentary}
          onChange={(event) => change({ commentary: event.currentTarget.value })}
        />
        <VisitPhotoPicker photos={photos} />
      </Card>
      <SuggestionFields suggestions={suggestions} onChange={(next) => change({ suggestions: next })} />
      <Card>
        <TextArea
          label={m.visits_heard()}
          placeholder={m.visits_heardHint()}
          rows={2}
          value={heard}
          onChange={(event) => change({ heard: event.currentTarget.value })}
        />
      </Card>
      <Card>
        <TextArea
          label={m.visits_summary()}
          placeholder={m.visits_summaryHint()}
          rows={2}
          value={summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
      </Card>
      <BrandsTalkedAbout chosen={brandIds} onChange={(next) => change({ brandIds: next })} />
    </>
  )
}
