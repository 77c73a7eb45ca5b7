import { whyNotPublishGuidance } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { DateTime, useNow } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { BothVersions } from '@kewo/web/edit'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AudienceCard } from '../audiences/AudienceCard.tsx'
import { audienceValue, AudienceValue_audience, shopNames } from '../audiences/audienceValue.ts'
import { ShopReason } from '../audiences/ShopReason.tsx'
import { useAudiencePreview } from '../audiences/useAudiencePreview.ts'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { AimCard } from './AimCard.tsx'
import { BlocksEditor } from './BlocksEditor.tsx'
import {
  AimValue_guidance,
  aimOf,
  DraftValue_version,
  previewOfWords,
  versionOf,
  wordsOf,
} from './draftValue.ts'
import { DiscardDraft } from './DiscardDraft.tsx'
import styles from './Guidance.module.css'
import { GuidancePreview } from './GuidancePreview.tsx'
import { PublishCard } from './PublishCard.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { faultsByField } from './faults.ts'
import { guidanceWords } from './guidanceWords.ts'
import { TitleCard } from './TitleCard.tsx'
import { useGuidanceEditor } from './useGuidanceEditor.ts'

export const GuidanceEditor_guidance = graphql(
  `
    fragment GuidanceEditor_guidance on Guidance {
      id
      status
      edition
      publishedAt
      withinTerritories {
        id
        name
        nameEn
      }
      withinRegions {
        id
        name
        nameEn
      }
      audience {
        ...AudienceValue_audience
      }
      draft {
        ...DraftValue_version
      }
      version {
        id
        number
        ...DraftValue_version
      }
      ...AimValue_guidance
    }
  `,
  [AudienceValue_audience, DraftValue_version, AimValue_guidance],
)

type Props = { guidance: FragmentOf<typeof GuidanceEditor_guidance>; refresh: () => void }

/** Everything of a guidance on one page: what it says, for whom, and how the phone shows it. Saved as it is typed. */
export function GuidanceEditor(props: Props) {
  const guidance = readFragment(GuidanceEditor_guidance, props.guidance)
  const { id, status, edition, version, draft, audience } = guidance
  const published = version !== null
  const { viewer } = useStaff()
  const value = { words: wordsOf(draft ?? version), aim: aimOf(guidance) }
  const hasDraft = draft !== null
  const editor = useGuidanceEditor({ id, edition, published, hasDraft, value, refresh: props.refresh })
  const { words, aim, state, problem, changeWords, changeAim } = editor
  const [tried, setTried] = useState(false)
  const now = useNow()
  const preview = useAudiencePreview(aim.audience)
  const faults = whyNotPublishGuidance(versionOf(words), {
    audienceSize: preview.preview?.count ?? 1,
    validUntil: aim.validUntil ? new Date(`${aim.validUntil}T00:00:00Z`) : null,
    now,
    timeZone: viewer.timeZone,
  })
  const shownFaults = faultsByField(tried ? faults : [])
  if (problem?.field) shownFaults.set(problem.field, problem.message)
  const bounds = guidance.withinTerritories.length > 0 ? guidance.withinTerritories : guidance.withinRegions
  return (
    <>
      <PageTop
        overline={
          <>
            {guidanceKindLabel(aim.kind)} ·{' '}
            {version ? m.guidance_versionAfter({ number: version.number + 1 }) : m.guidance_draft()} ·{' '}
            <SaveWords {...editor} />
          </>
        }
        title={textIn(words.title, words.titleEn) || m.guidance_untitled()}
        backLabel={m.guidance_back()}
        renderBack={(parts) =>
          published ? (
            <Link to={paths.guidance} params={{ guidanceId: id }} {...parts} />
          ) : (
            <Link to={paths.guidances} {...parts} />
          )
        }
      />
      {state === 'conflict' && (
        <div className={styles.conflict}>
          <BothVersions
            title={m.guidance_conflict()}
            mine={words}
            theirs={editor.theirs.words}
            fields={guidanceWords()}
            onMine={() => void editor.keepMine()}
            onTheirs={() => void editor.takeTheirs()}
          />
        </div>
      )}
      <div className={styles.editor}>
        <div className={styles.main}>
          <TitleCard words={words} onChange={changeWords} faults={shownFaults} />
          <BlocksEditor
            guidanceId={id}
            blocks={words.blocks}
            onChange={(blocks) => changeWords({ blocks })}
            onChangeOne={editor.changeBlock}
            faults={shownFaults}
          />
          <QuestionCard words={words} onChange={changeWords} faults={shownFaults} />
        </div>
        <div className={styles.main}>
          <AimCard
            aim={aim}
            onChange={changeAim}
            published={published}
            unsaved={editor.isUnsaved('aim')}
            onAim={editor.aimNow}
            bounds={bounds.map(({ name, nameEn }) => textIn(name, nameEn))}
            faults={shownFaults}
          >
            <AudienceCard
              value={aim.audience}
              saved={published ? audienceValue(audience) : null}
              onChange={(next) => changeAim({ audience: next })}
              state={preview}
              names={shopNames(audience)}
              problem={shownFaults.get('audience')}
              askedElsewhere
            />
          </AimCard>
        </div>
        <div className={styles.side}>
          <PublishCard
            guidanceId={id}
            faults={faults}
            shops={preview.preview?.count ?? null}
            published={published}
            nothingNew={
              status !== 'WITHDRAWN' && published && !draft && state === 'saved' && editor.savedAt === null
            }
            onTry={() => setTried(true)}
            onPublish={editor.publish}
            onSchedule={editor.schedule}
            validUntil={aim.validUntil}
          />
          {published && draft && <DiscardDraft guidanceId={id} edition={edition} />}
          <ShopReason
            audience={aim.audience}
            guidanceId={id}
            phone={(seenBy) => <GuidancePreview content={previewOfWords(words)} seenBy={seenBy} />}
          />
        </div>
      </div>
    </>
  )
}

/** How it stands with what was typed. */
function SaveWords({ state, problem, savedAt }: ReturnType<typeof useGuidanceEditor>) {
  return (
    <span aria-live="polite">
      {state === 'saving' && m.guidance_saving()}
      {state === 'saved' &&
        (savedAt ? (
          <>
            {m.guidance_savedAt()} <DateTime value={savedAt} form="time" />
          </>
        ) : (
          m.guidance_autosave()
        ))}
      {state === 'here' && (problem ? m.guidance_notSaved() : m.guidance_keptHere())}
      {state === 'conflict' && m.guidance_notSaved()}
    </span>
  )
}
