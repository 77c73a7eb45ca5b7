import type { HelpRequestCategory, Urgency } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { DateTime } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'

const AnswerByQuery = graphql(`
  query HelpRequestAnswerBy($category: HelpRequestCategory!, $urgency: Urgency!) {
    helpRequestAnswerBy(category: $category, urgency: $urgency)
  }
`)

/** By when somebody will answer, said before anything is sent. Silent without a signal: then nobody can promise. */
export function AnswerPromise({ category, urgency }: { category: HelpRequestCategory; urgency: Urgency }) {
  const [{ data }] = useQuery({ query: AnswerByQuery, variables: { category, urgency } })
  const answerBy = data?.helpRequestAnswerBy
  return (
    <p className={styles.promise} aria-live="polite">
      {answerBy && (
        <>
          <b>
            <DateTime
              value={answerBy}
              form="nearDayAndTime"
              words={(time) => m.helpRequests_before({ time })}
            />
          </b>
          {m.helpRequests_promise({
            category: helpRequestCategoryLabel(category),
            urgency: urgencyLabel(urgency),
          })}
        </>
      )}
    </p>
  )
}
