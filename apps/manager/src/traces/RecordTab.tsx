import { Card, TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { BrandsTalkedAbout } from './BrandsTalkedAbout.tsx'
import { SuggestionFields } from './SuggestionFields.tsx'
import type { TabProps } from './tabProps.ts'
import type { VisitPhotos } from './usePhotosOf.ts'
import { TracePhotoPicker } from './TracePhotoPicker.tsx'
import styles from './Traces.module.css'

/** The record itself: what was seen, what should happen, what the shop said, what came of it. */
export function RecordTab({ written, change, photos }: TabProps & { photos: VisitPhotos }) {
  const { commentary, suggestions, heard, summary, brandIds } = written
  return (
    <>
      <Card className={styles.fields}>
        <TextArea
          label={m.traces_commentary()}
          placeholder={m.traces_commentaryHint()}
          value={commentary}
          onChange={(event) => change({ commentary: event.currentTarget.value })}
        />
        <TracePhotoPicker photos={photos} />
      </Card>
      <SuggestionFields suggestions={suggestions} onChange={(next) => change({ suggestions: next })} />
      <Card>
        <TextArea
          label={m.traces_heard()}
          placeholder={m.traces_heardHint()}
          rows={2}
          value={heard}
          onChange={(event) => change({ heard: event.currentTarget.value })}
        />
      </Card>
      <Card>
        <TextArea
          label={m.traces_summary()}
          placeholder={m.traces_summaryHint()}
          rows={2}
          value={summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
      </Card>
      <BrandsTalkedAbout chosen={brandIds} onChange={(next) => change({ brandIds: next })} />
    </>
  )
}
