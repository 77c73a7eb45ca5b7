import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Card } from '../card/Card.tsx'
import { Chip } from '../chip/Chip.tsx'
import { m } from '../paraglide/messages.js'
import styles from './GuidanceStepSheet.module.css'

/** One step of a guidance in the reader's language. */
export type GuidanceStepContent = {
  title: string
  body: string
  toDo: string
  notToDo: string
  /** How it should look. */
  picture: string | null
}

/** A step as a shop reads it: in the shop's app, and beforehand where it is written. */
export function GuidanceStepSheet({
  step: { title, body, toDo, notToDo, picture },
  heading,
}: {
  step: GuidanceStepContent
  /** The title as the page's heading; without it the title stands as plain words. */
  heading?: ReactNode
}) {
  return (
    <div className={styles.sheet}>
      {heading ?? <p className={styles.title}>{title}</p>}
      {picture && (
        <div className={styles.picture}>
          <img src={picture} alt={m.guidance_pictureOf({ title })} />
          <span className={styles.mark}>
            <IconCheck aria-hidden="true" />
            {m.guidance_likeThis()}
          </span>
        </div>
      )}
      {body && <p className={styles.body}>{body}</p>}
      {(toDo || notToDo) && (
        <div className={styles.lines}>
          {toDo && (
            <Card className={styles.line}>
              <Chip icon={<IconCheck aria-hidden="true" />}>{m.guidance_toDo()}</Chip>
              <p>{toDo}</p>
            </Card>
          )}
          {notToDo && (
            <Card className={styles.line}>
              <Chip tone="red">{m.guidance_notToDo()}</Chip>
              <p>{notToDo}</p>
            </Card>
          )}
        </div>
      )}
    </div>
  )
}
