import { type GuidanceBlockKind, linkOf, type MarkTone, type PicturePlace } from '@kewo/domain'
import { IconCheck, IconExternalLink, IconX } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import { buttonClass } from '../button/buttonClass.ts'
import { Card } from '../card/Card.tsx'
import { Chip } from '../chip/Chip.tsx'
import { classes } from '../classes.ts'
import { m } from '../paraglide/messages.js'
import styles from './GuidanceBlockSheet.module.css'
import { MarkedPicture, type PictureContent } from './MarkedPicture.tsx'

/** One card of a guidance in the reader's language. */
export type GuidanceBlockContent = {
  kind: GuidanceBlockKind
  title: string
  body: string
  toDo: string
  notToDo: string
  url: string
  pictures: Partial<Record<PicturePlace, PictureContent>>
}

type LinkParts = { className: string; children: ReactNode }

/** A card as a shop reads it: in the shop's app, and beforehand where it is written. */
export function GuidanceBlockSheet({
  block,
  heading,
  renderLink,
}: {
  block: GuidanceBlockContent
  /** The title as the page's heading; without it the title stands as plain words. */
  heading?: ReactNode
  /** A link to a page of the app that reads it; without it, it leads nowhere. */
  renderLink?: (path: string, parts: LinkParts) => ReactNode
}) {
  const { kind, title, body, toDo, notToDo, pictures, url } = block
  const { MAIN, DO, DONT } = pictures
  return (
    <div className={styles.sheet}>
      {heading ?? <p className={styles.title}>{title}</p>}
      {MAIN && (
        <>
          <MarkedPicture
            picture={MAIN}
            alt={kind === 'PLANOGRAM' ? m.guidance_planogramOf({ title }) : m.guidance_pictureOf({ title })}
            badge={
              <PictureBadge icon={<IconCheck aria-hidden="true" />}>
                {kind === 'PLANOGRAM' ? m.guidance_planogram() : m.guidance_likeThis()}
              </PictureBadge>
            }
          />
          <NumberedWords picture={MAIN} />
        </>
      )}
      {body && <p className={styles.body}>{body}</p>}
      {kind === 'LINK' ? (
        <LinkPart url={url} renderLink={renderLink} />
      ) : (
        <Lines {...{ toDo, notToDo, doPicture: DO, dontPicture: DONT }} />
      )}
    </div>
  )
}

/** What a picture is, at its lower edge; `mine`: taken by the shop itself. */
export function PictureBadge({
  icon,
  mine,
  children,
}: {
  icon?: ReactNode
  mine?: boolean
  children: ReactNode
}) {
  return (
    <span className={classes(styles.badge, mine && styles.mine)}>
      {icon}
      {children}
    </span>
  )
}

type LinesProps = {
  toDo: string
  notToDo: string
  doPicture: PictureContent | undefined
  dontPicture: PictureContent | undefined
}

function Lines({ toDo, notToDo, doPicture, dontPicture }: LinesProps) {
  if (!toDo && !notToDo && !doPicture && !dontPicture) return null
  return (
    <div className={classes(styles.lines, (doPicture ?? dontPicture) && styles.pair)}>
      {(toDo || doPicture) && (
        <Card className={styles.line}>
          <Chip icon={<IconCheck aria-hidden="true" />}>{m.guidance_toDo()}</Chip>
          {doPicture && <MarkedPicture picture={doPicture} alt={m.guidance_doPicture({ words: toDo })} />}
          {toDo && <p>{toDo}</p>}
          {doPicture && <NumberedWords picture={doPicture} />}
        </Card>
      )}
      {(notToDo || dontPicture) && (
        <Card className={styles.line}>
          <Chip tone="red" icon={<IconX aria-hidden="true" />}>
            {m.guidance_notToDo()}
          </Chip>
          {dontPicture && (
            <MarkedPicture picture={dontPicture} alt={m.guidance_dontPicture({ words: notToDo })} />
          )}
          {notToDo && <p>{notToDo}</p>}
          {dontPicture && <NumberedWords picture={dontPicture} />}
        </Card>
      )}
    </div>
  )
}

/** What the numbers on a picture say, below it, where there is room to say it. */
function NumberedWords({ picture: { marks } }: { picture: PictureContent }) {
  const said = marks.filter(({ number, words }) => number !== null && words)
  if (said.length === 0) return null
  return (
    <ol className={styles.numbers}>
      {said.map((mark) => (
        <PointRow key={mark.number} {...mark} />
      ))}
    </ol>
  )
}

/** One point to compare: its number, whether to do it or not, and what it is. */
export function PointRow({
  number,
  tone,
  words,
  children,
}: {
  number: number | null
  tone: MarkTone
  words: string
  /** What is said of it, at its end. */
  children?: ReactNode
}) {
  const isDont = tone === 'DONT'
  return (
    <li>
      <span className={classes(styles.number, isDont && styles.dont)}>{number}</span>
      <span className={styles.pointWords}>
        <b className={classes(styles.sense, isDont && styles.dont)}>
          {isDont ? m.guidance_notToDo() : m.guidance_toDo()}
        </b>
        {words}
      </span>
      {children}
    </li>
  )
}

/** Points in a card, each with what is said of it. */
export function PointList({ children, ...rest }: ComponentProps<'ol'>) {
  return (
    <ol {...rest} className={styles.points}>
      {children}
    </ol>
  )
}

/** A way out says where it leads: a page of the app, or the name of another site. */
function LinkPart({
  url,
  renderLink,
}: {
  url: string
  renderLink: ((path: string, parts: LinkParts) => ReactNode) | undefined
}) {
  const link = linkOf(url)
  if (!link) return null
  const look = { className: buttonClass({ size: 'large', wide: true }) }
  if ('path' in link) {
    const parts = { ...look, children: m.guidance_openPage() }
    return renderLink ? renderLink(link.path, parts) : <span {...parts} />
  }
  return (
    <div className={styles.outside}>
      <a href={url} target="_blank" rel="noopener noreferrer" {...look}>
        <IconExternalLink aria-hidden="true" />
        {m.guidance_openSite({ host: link.host })}
      </a>
      <p>{m.guidance_leavesKewo()}</p>
    </div>
  )
}
