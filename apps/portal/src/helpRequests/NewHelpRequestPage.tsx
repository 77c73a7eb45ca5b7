import { lazyPart } from '@kewo/web/failure'
import { useUploads } from '@kewo/web/upload'
import { firstDesk, helpRequestCategories, mostRequestPhotos, whyNotWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { BottomBar, Button, PhotoPicker, RadioCards, Segmented, Switch, TextArea } from '@kewo/ui'
import { helpRequestCategoryLabel, inLocale, photoPickerWords } from '@kewo/ui/labels'
import { Link, getRouteApi } from '@tanstack/react-router'
import { type FormEvent, Suspense, useState } from 'react'
import { useQuery } from 'urql'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { AskedAbout } from './AskedAbout.tsx'
import { AnswerPromise } from './AnswerPromise.tsx'
import { categoryIcons } from './categoryIcons.tsx'
import { ComplaintAbout, useComplaintReaders } from './ComplaintAbout.tsx'
import styles from './HelpRequests.module.css'
import { HelpRequestsQuery } from './HelpRequestsPage.tsx'
import { newHelpRequestDraft, useNewHelpRequestDraft } from './newHelpRequestDraft.ts'
import { pickedPhotos } from '@kewo/web/photo'
import { useOpenHelpRequest } from './useOpenHelpRequest.ts'

const MyTeamQuery = graphql(`
  query NewHelpRequestTeam {
    viewer {
      id
      retailer {
        id
        territory {
          id
          members {
            role
            staff {
              id
              name
            }
          }
        }
      }
    }
  }
`)

const OpenedBefore = lazyPart(() => import('./OpenedBefore.tsx'))
const SpeakRequest = lazyPart(
  () => import('./SpeakRequest.tsx'),
  () => null,
)
/** Only a help: where it cannot be fetched nothing stands in its place. */
const SuggestedGuidance = lazyPart(
  () => import('./SuggestedGuidance.tsx'),
  () => null,
)

const route = getRouteApi(`/shop${paths.newHelpRequest}` as const)

/** Ask for help: a tap for what it is about, a few words or a photo, and send. */
export function NewHelpRequestPage() {
  const { block } = route.useSearch()
  // Each thing that is asked about is a form of its own.
  return <NewHelpRequestForm key={block} />
}

function NewHelpRequestForm() {
  const search = route.useSearch()
  const draft = useNewHelpRequestDraft(search.block, search.words)
  const photos = useUploads(newHelpRequestDraft(search.block))
  const [{ data }] = useQuery({ query: MyTeamQuery })
  // Where one comes to when it is written without a signal: it has to be on this phone by then.
  useQuery({ query: HelpRequestsQuery, variables: { after: null } })
  const [tried, setTried] = useState(false)
  const leave = () => {
    draft.clear()
    void photos.clear()
  }
  const { send, show, sending, refusal, standing, keepWriting } = useOpenHelpRequest(leave)

  const { value } = draft
  const change = (over: Partial<typeof value>) => draft.set({ ...value, ...over })
  const category = value.category ?? search.category ?? null
  const pictures = photos.uploads.filter(({ isVoice }) => !isVoice)
  const memo = photos.uploads.find(({ isVoice }) => isVoice)
  const wordless = whyNotWords({
    ...{ words: value.words, photoCount: pictures.length, hasVoice: memo !== undefined },
  })
  const territory = data?.viewer?.retailer?.territory
  const isComplaint = category === 'COMPLAINT'
  const { confidential, complaintAboutId } = value
  // What a link names goes before what an earlier draft was about.
  const asked =
    search.campaign || search.reward ? search : { campaign: value.campaignId, reward: value.rewardId }
  const askedAbout = { campaignId: asked.campaign ?? null, rewardId: asked.reward ?? null }
  const readers = useComplaintReaders({ aboutId: complaintAboutId, confidential }, !isComplaint)
  const receiver = category && receiverOf(category)

  function receiverOf(about: NonNullable<typeof category>) {
    if (isComplaint) return readers?.[0]?.staff.name
    const desk = firstDesk({ category: about, confidential })
    return territory?.members.find(({ role }) => role === desk)?.staff.name
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (category && !wordless) void send({ ...value, ...askedAbout, category }, photos.uploads)
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {standing && (
        <Suspense>
          <OpenedBefore
            standing={standing}
            value={value}
            photos={photos}
            onSendAsNew={(again, added) => {
              draft.set(again)
              keepWriting()
              if (category) void send({ ...again, ...askedAbout, category }, added)
            }}
            onLeave={() => {
              leave()
              void show(standing.id)
            }}
            onKeep={keepWriting}
          />
        </Suspense>
      )}
      <PageTop
        title={m.helpRequests_newTitle()}
        backLabel={m.helpRequests_back()}
        renderBack={(parts) => <Link to={paths.helpRequests} {...parts} />}
        right={(value.words || photos.uploads.length > 0) && m.helpRequests_kept()}
      />
      <div className={styles.fields}>
        <AskedAbout {...askedAbout} />
        <RadioCards
          legend={m.helpRequests_category()}
          legendHidden
          choices={helpRequestCategories.map((one) => ({
            value: one,
            label: helpRequestCategoryLabel(one),
            icon: categoryIcons[one],
          }))}
          value={category}
          onChange={(next) => change({ category: next })}
          error={tried && !category && m.helpRequests_chooseCategory()}
        />
        {isComplaint && (
          <ComplaintAbout
            value={complaintAboutId}
            onChange={(aboutId) => change({ complaintAboutId: aboutId })}
            readers={readers}
            error={refusal?.field === 'complaintAboutId' ? refusal.message : undefined}
          />
        )}
        <div className={styles.told}>
          <TextArea
            label={m.helpRequests_words()}
            labelHidden
            placeholder={m.helpRequests_wordsHint()}
            value={value.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
            error={tried && wordless ? inLocale(wordless.words) : undefined}
            rows={3}
          />
          <PhotoPicker
            photos={pickedPhotos(pictures)}
            onAdd={(files) => void photos.add(files)}
            onRemove={(id) => void photos.remove(id)}
            onRetry={photos.retry}
            most={mostRequestPhotos}
            words={photoPickerWords()}
          />
          <Suspense>
            <SpeakRequest
              memo={memo}
              seconds={value.voiceSeconds}
              onSpoken={({ memo: spoken, seconds }) => {
                change({ voiceSeconds: seconds })
                void photos.add([spoken])
              }}
              onRemove={(id) => void photos.remove(id)}
              onRetry={photos.retry}
            />
          </Suspense>
        </div>
        {value.words && !isComplaint && (
          <Suspense>
            <SuggestedGuidance words={value.words} />
          </Suspense>
        )}
        <Segmented
          legend={m.helpRequests_urgency()}
          legendHidden
          choices={[
            { value: 'NORMAL', label: m.helpRequests_notUrgent() },
            { value: 'URGENT', label: m.helpRequests_urgent(), tone: 'amber' },
          ]}
          value={value.urgency}
          onChange={(urgency) => change({ urgency })}
        />
        {category && <AnswerPromise category={category} urgency={value.urgency} />}
        <Switch
          label={m.helpRequests_confidential()}
          checked={confidential}
          onChange={(event) => change({ confidential: event.currentTarget.checked })}
        />
      </div>
      <BottomBar
        note={
          <span aria-live="polite">
            {refusal && refusal.field !== 'complaintAboutId' ? refusal.message : null}
          </span>
        }
      >
        <Button
          type="submit"
          variant="primary"
          size="large"
          wide
          busy={sending}
          busyLabel={m.helpRequests_sending()}
        >
          {receiver ? m.helpRequests_sendTo({ name: receiver }) : m.helpRequests_send()}
        </Button>
      </BottomBar>
    </form>
  )
}
