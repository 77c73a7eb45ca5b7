import { Avatar } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import styles from './PersonLink.module.css'
import { personLine } from './personLine.ts'

export function PersonLink() {
  const { viewer } = useStaff()
  return (
    <Link to={paths.me} className={styles.person}>
      <Avatar name={viewer.name} size="small" />
      <span className={styles.words}>
        <span className={styles.name}>{viewer.name}</span>
        <span className={styles.line}>{personLine(viewer)}</span>
      </span>
    </Link>
  )
}
