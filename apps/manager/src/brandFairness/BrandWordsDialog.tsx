import { longestBrandWords, whyNotBrandWords } from '@kewo/domain'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { type FormEvent, useId } from 'react'
import { m } from '../paraglide/messages.js'

const SayOfBrand = graphql(
  `
    mutation SayOfBrand($brandId: ID!, $words: String!) {
      sayOfBrand(brandId: $brandId, words: $words) {
        __typename
        ... on Brand {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { brandId: string; brand: string; words: string; open: boolean; onClose: () => void }

/** A word of the manager about a brand, to stand beside the figures. */
export function BrandWordsDialog({ brandId, brand, words, open, onClose }: Props) {
  const formId = useId()
  const draft = useDraft(`brandFairness.words.${brandId}`, words)
  const say = useAct(SayOfBrand)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (say.refuse(whyNotBrandWords(draft.value))) return
    if (!(await say.send({ brandId, words: draft.value }))) return
    draft.clear()
    showToast({ words: m.brandFairness_saved() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={say.busy}
      title={m.brandFairness_sayTitle({ brand })}
      closeLabel={m.brandFairness_close()}
      footer={
        <Button type="submit" form={formId} variant="primary" busy={say.busy}>
          {m.brandFairness_save()}
        </Button>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
        <TextArea
          label={m.brandFairness_sayLabel()}
          hint={m.brandFairness_sayHint()}
          rows={4}
          maxLength={longestBrandWords * 2}
          value={draft.value}
          error={say.errorOf('words')}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
        <ActProblem act={say} />
      </form>
    </Dialog>
  )
}
