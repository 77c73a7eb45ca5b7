import { failureOf, useDraft } from '@kewo/client'
import { longestRatingWords, type RatingReason, ratingReasonsFor } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ChipButton, ChipRow, showToast, StarsInput, Switch, TextArea } from '@kewo/ui'
import { ratingReasonLabel, starWords } from '@kewo/ui/labels'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
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

const RateMutation = graphql(`
  mutation Rate($input: RateInput!) {
    rate(input: $input) {
      __typename
      ... on Rating {
        id
        stars
        reasons
        words
        signed
      }
      ... on Refusal {
        message
      }
    }
  }
`)

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
  const draft = useDraft(`rate.${visitId ?? helpRequestId ?? 'quarter'}.${role}`, given)
  const [{ fetching }, rate] = useMutation(RateMutation)
  const [refusal, setRefusal] = useState<string | undefined>()
  const { stars, reasons, words, signed } = draft.value
  const change = (over: Partial<Typed>) => draft.set({ ...draft.value, ...over })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (stars === null) return setRefusal(m.ratings_chooseStars())
    const input = { occasion, visitId, helpRequestId, role, stars, reasons, words, signed }
    const { data, error } = await rate({ input })
    if (error) return void showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    const result = data?.rate
    if (result && 'message' in result) return setRefusal(result.message)
    setRefusal(undefined)
    draft.clear()
    showToast({ words: m.ratings_thanks() })
    onRated()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <StarsInput
        legend={m.ratings_stars()}
        legendHidden
        words={starWords()}
        value={stars}
        onChange={(next) => change({ stars: next, reasons: [] })}
        error={refusal}
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
          <Button type="submit" variant="primary" wide busy={fetching}>
            {rating ? m.ratings_change() : m.ratings_send()}
          </Button>
        </>
      )}
    </form>
  )
}
