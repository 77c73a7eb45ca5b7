import { ActProblem, Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
import { longestRatingWords, type RatingReason, ratingReasonsFor } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ChipButton, ChipRow, showToast, StarsInput, Switch, TextArea } from '@kewo/ui'
import { ratingReasonLabel, starWords } from '@kewo/ui/labels'
import { type FormEvent } from 'react'
import { m } from '../paraglide/messages.js'
import { occasionOf } from './occasionOf.ts'
import styles from './Ratings.module.css'

export const RateForm_toRate = graphql(`
  fragment RateForm_toRate on ToRate {
    occasion
    visitId
    helpRequestId
    role
    rating {
      id
      stars
      reasons
      words
      signed
      editableUntil
    }
  }
`)

const RateMutation = graphql(
  `
    mutation Rate($input: RateInput!, $key: UUID!) {
      rate(input: $input, idempotencyKey: $key) {
        __typename
        ... on Rating {
          id
          stars
          reasons
          words
          signed
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Typed = { stars: number | null; reasons: RatingReason[]; words: string; signed: boolean }

/** Stars, why, and a few words; what is typed stays on this phone until the server has it. */
export function RateForm({
  toRate,
  onRated,
}: {
  toRate: FragmentOf<typeof RateForm_toRate>
  onRated: () => void
}) {
  const { occasion, visitId, helpRequestId, role, rating } = readFragment(RateForm_toRate, toRate)
  const given: Typed = {
    stars: rating?.stars ?? null,
    reasons: rating?.reasons ?? [],
    words: rating?.words ?? '',
    signed: rating?.signed ?? false,
  }
  const draftKey = occasionOf({ visitId, helpRequestId, role })
  const draft = useDraft(draftKey, given)
  const rate = useRoadAct(RateMutation)
  const waiting = useWaiting(draftKey).length > 0
  const { stars, reasons, words, signed } = draft.value
  const change = (over: Partial<Typed>) => draft.set({ ...draft.value, ...over })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (stars === null) return rate.fault('stars', m.ratings_chooseStars())
    const input = { occasion, visitId, helpRequestId, role, stars, reasons, words, signed }
    const sent = await rate.send(
      { input },
      {
        about: draftKey,
        told: { kind: m.ratings_title(), words: [starWords()[stars - 1], words].filter(Boolean).join(' · ') },
        draft: { key: draftKey, value: draft.value },
      },
    )
    if (!sent) return
    draft.clear()
    if (!sent.kept) showToast({ words: m.ratings_thanks() })
    onRated()
  }

  if (waiting) return <OnThisPhone about={draftKey} />
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <StarsInput
        legend={m.ratings_stars()}
        legendHidden
        words={starWords()}
        value={stars}
        onChange={(next) => change({ stars: next, reasons: [] })}
        error={rate.errorOf('stars')}
      />
      {stars !== null && (
        <>
          <ChipRow role="group" aria-label={m.ratings_reasons()}>
            {ratingReasonsFor(role, stars).map((reason) => (
              <ChipButton
                key={reason}
                pressed={reasons.includes(reason)}
                onClick={() =>
                  change({
                    reasons: reasons.includes(reason)
                      ? reasons.filter((one) => one !== reason)
                      : [...reasons, reason],
                  })
                }
              >
                {ratingReasonLabel(reason)}
              </ChipButton>
            ))}
          </ChipRow>
          <TextArea
            label={m.ratings_words()}
            mark={m.ratings_optional()}
            rows={2}
            maxLength={longestRatingWords}
            value={words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <Switch
            label={m.ratings_signed()}
            hint={signed ? m.ratings_signedYes() : m.ratings_signedNo()}
            checked={signed}
            onChange={(event) => change({ signed: event.currentTarget.checked })}
          />
          <ActProblem act={rate} />
          <Button type="submit" variant="primary" wide busy={rate.busy}>
            {rating ? m.ratings_change() : m.ratings_send()}
          </Button>
        </>
      )}
    </form>
  )
}
