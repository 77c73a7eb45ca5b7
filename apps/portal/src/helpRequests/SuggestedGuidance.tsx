import { fewestToSuggest, suggestedCards } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './HelpRequests.module.css'

const SuggestedGuidanceQuery = graphql(`
  query SuggestedGuidance {
    guidances(first: 50) {
      nodes {
        id
        version {
          id
          title
          titleEn
          blocks {
            id
            title
            titleEn
            body
            bodyEn
            toDo
            toDoEn
            notToDo
            notToDoEn
          }
        }
      }
    }
  }
`)

/** So long after the last key something is looked up: not while a word is being written. */
const pauseMs = 400

/**
 * Cards of guidance that may answer what the shop is writing. They are looked up on this phone, among what the shop may read anyway:
 * nothing that is typed goes anywhere before it is sent.
 */
export default function SuggestedGuidance({ words }: { words: string }) {
  const written = useSettled(words.trim())
  const pause = [...written].length < fewestToSuggest
  const [{ data }] = useQuery({ query: SuggestedGuidanceQuery, pause })
  const cards = useMemo(() => cardsOf(data?.guidances.nodes ?? []), [data])
  const found = useMemo(() => (pause ? [] : suggestedCards(written, cards)), [pause, written, cards])
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className={styles.suggested} aria-label={m.helpRequests_suggested()}>
          <h2>{m.helpRequests_suggested()}</h2>
          <ul>
            {found.map(({ key, guidanceId, step, title, of }) => (
              <li key={key}>
                <Link
                  to={paths.guidance}
                  params={{ guidanceId }}
                  search={{ step: step > 1 ? step : undefined, found: true }}
                >
                  <b>{title}</b>
                  <span>{of}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type Guidance = ResultOf<typeof SuggestedGuidanceQuery>['guidances']['nodes'][number]

/** Every card in the reader's language, looked up in both. */
const cardsOf = (guidances: readonly Guidance[]) =>
  guidances.flatMap(({ id: guidanceId, version }) => {
    if (!version) return []
    const { title, titleEn, blocks } = version
    return blocks.map((block, index) => ({
      ...{ key: block.id, guidanceId, step: index + 1 },
      title: textIn(block.title, block.titleEn) || textIn(title, titleEn),
      of: textIn(title, titleEn),
      titles: wordsOf(block.title, block.titleEn, title, titleEn),
      says: wordsOf(block.body, block.bodyEn, block.toDo, block.toDoEn, block.notToDo, block.notToDoEn),
    }))
  })

const wordsOf = (...texts: (string | null)[]) => texts.filter(Boolean).join(' ')

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pauseMs)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
