import type { PicturePlace } from '@kewo/domain'
import { picturePlaces } from '@kewo/domain'
import { Card } from '../card/Card.tsx'
import { Chip } from '../chip/Chip.tsx'
import type { GuidanceBlockContent } from '../guidance/GuidanceBlockSheet.tsx'
import { MarkedPicture, markWords } from '../guidance/MarkedPicture.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { type CardChange, changedCards, changedWords } from './difference.ts'
import styles from './GuidanceDifference.module.css'

/** What a version says, in the reader's language. */
export type VersionContent = {
  title: string
  intro: string
  question: string
  blocks: readonly GuidanceBlockContent[]
}

/** What the newer version changed: words marked as inserted and deleted, pictures with their marks beside each other. */
export function GuidanceDifference({ before, after }: { before: VersionContent; after: VersionContent }) {
  const cards = changedCards(before.blocks, after.blocks)
  const texts = (['title', 'intro', 'question'] as const).filter((field) => before[field] !== after[field])
  if (cards.length === 0 && texts.length === 0) return <p>{m.guidanceDifference_none()}</p>
  return (
    <div className={styles.list}>
      {texts.map((field) => (
        <Card key={field} className={styles.card}>
          <Changed before={before[field]} after={after[field]} />
        </Card>
      ))}
      {cards.map((change, index) => (
        <CardDifference key={index} change={change} />
      ))}
    </div>
  )
}

function CardDifference({ change: { before, after } }: { change: CardChange }) {
  const either = (after ?? before)!
  return (
    <Card className={styles.card} role="group" aria-label={either.title}>
      {!before && <Chip>{m.guidanceDifference_added()}</Chip>}
      {!after && <Chip tone="red">{m.guidanceDifference_removed()}</Chip>}
      <b>
        <Changed before={before?.title ?? ''} after={after?.title ?? ''} />
      </b>
      {(['body', 'toDo', 'notToDo', 'url'] as const).map((field) => (
        <Changed key={field} before={before?.[field] ?? ''} after={after?.[field] ?? ''} />
      ))}
      {picturePlaces.map((place) => (
        <Pictures key={place} place={place} before={before} after={after} />
      ))}
    </Card>
  )
}

function Changed({ before, after }: { before: string; after: string }) {
  if (!before && !after) return null
  return (
    <p className={styles.words}>
      {changedWords(before, after, getLocale()).map(({ words, was }, index) => {
        if (was === 'added') return <ins key={index}>{words}</ins>
        return was === 'removed' ? <del key={index}>{words}</del> : <span key={index}>{words}</span>
      })}
    </p>
  )
}

type Sides = { before: GuidanceBlockContent | null; after: GuidanceBlockContent | null }

function Pictures({ place, before, after }: Sides & { place: PicturePlace }) {
  const [was, is] = [before?.pictures[place], after?.pictures[place]]
  if ((!was && !is) || JSON.stringify(was) === JSON.stringify(is)) return null
  const marks = (of: typeof was) => of?.marks.map(markWords).join(m.guidance_markEnd()) ?? ''
  return (
    <>
      <div className={styles.pictures}>
        {was && (
          <figure>
            <MarkedPicture picture={was} alt={m.guidanceDifference_before()} />
            <figcaption>{m.guidanceDifference_before()}</figcaption>
          </figure>
        )}
        {is && (
          <figure>
            <MarkedPicture picture={is} alt={m.guidanceDifference_after()} />
            <figcaption>{m.guidanceDifference_after()}</figcaption>
          </figure>
        )}
      </div>
      <Changed before={marks(was)} after={marks(is)} />
    </>
  )
}
