import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Avatar.module.css'
import { initial } from './initial.ts'

export type AvatarProps = {
  /** The name that stands beside it; the avatar itself is silent to screen readers. */
  name?: string
  picture?: string | null
  icon?: ReactNode
  shape?: 'round' | 'square'
  size?: 'small' | 'normal' | 'large'
  tone?: 'jade' | 'amber' | 'gray'
  className?: string
}

export function Avatar({
  name = '',
  picture,
  icon,
  shape = 'round',
  size = 'normal',
  tone = 'jade',
  className,
}: AvatarProps) {
  const look = classes(
    styles.avatar,
    styles[tone],
    shape === 'square' && styles.square,
    size !== 'normal' && styles[size],
    className,
  )
  return (
    <span className={look} aria-hidden="true">
      {picture ? <img src={picture} alt="" loading="lazy" /> : (icon ?? initial(name))}
    </span>
  )
}
