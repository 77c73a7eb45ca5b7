import type { RatedRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, SkeletonRows } from '@kewo/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Ratings.module.css'

const WordsQuery = graphql(`
  query RatingWords($role: RatedRole!, $staffId: ID!) {
    ratingWords(role: $role, staffId: $staffId)
  }
`)

/** What shops wrote, shuffled, without date, place or stars. */
export function RatingWords({ staffId, role, name }: { staffId: string; role: RatedRole; name: string }) {
  const [open, setOpen] = useState(false)
  const [{ data }] = useQuery({ query: WordsQuery, variables: { role, staffId }, pause: !open })
  const words = data?.ratingWords
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {m.ratings_wordsOpen()}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        closeLabel={m.ratings_close()}
        title={m.ratings_wordsTitle({ name })}
      >
        <p className={styles.hidden}>{m.ratings_wordsNote()}</p>
        {!words && <SkeletonRows count={2} label={m.ratings_loading()} />}
        {words?.length === 0 && <p>{m.ratings_noWords()}</p>}
        <ul className={styles.words}>
          {words?.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
