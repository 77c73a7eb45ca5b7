import { countWords } from '@kewo/domain'
import { Card, classes } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Today.module.css'

type Props = {
  made: number
  stops: number
  promises: number
  requests: number
  overdue: number
  forgotten: number
  longAgoDays: number
}

/** Four figures, each a way to the rows behind it. */
export function Figures({ made, stops, promises, requests, overdue, forgotten, longAgoDays }: Props) {
  return (
    <div className={styles.figures}>
      <a href="#stops" className={styles.figure}>
        <Card>
          <span>{m.today_visits()}</span>
          <b>
            {made} <small>/ {stops}</small>
          </b>
        </Card>
      </a>
      <a href="#promises" className={styles.figure}>
        <Card>
          <span>{m.today_promises()}</span>
          <b>{countWords(promises)}</b>
        </Card>
      </a>
      <Link to={paths.helpRequests} className={styles.figure}>
        <Card>
          <span>{m.today_requests()}</span>
          <b className={classes(requests > 0 && styles.amber)}>
            {countWords(requests)}{' '}
            {overdue > 0 && <small className={styles.red}>{m.today_overdue({ count: overdue })}</small>}
          </b>
        </Card>
      </Link>
      <Link
        to={paths.retailers}
        search={{ unvisited: longAgoDays, sort: 'LAST_VISIT' }}
        className={styles.figure}
      >
        <Card>
          <span>{m.today_forgotten({ days: longAgoDays })}</span>
          <b>{counted(plainly, forgotten)}</b>
        </Card>
      </Link>
    </div>
  )
}

const plainly = ({ count }: { count: number }) => countWords(count)
