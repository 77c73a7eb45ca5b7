import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import styles from './Button.module.css'
import { type ButtonLook, buttonClass } from './buttonClass.ts'

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** What it does, in words: a picture alone has no name. */
  label: string
  variant?: ButtonLook['variant']
}

/** The look of an icon button for a router's link. Give the link an aria-label. */
export function iconButtonClass(variant: ButtonLook['variant'] = 'quiet'): string {
  return classes(buttonClass({ variant }), styles.icon)
}

export function IconButton({
  label,
  variant = 'quiet',
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={rest.title ?? label}
      className={classes(iconButtonClass(variant), className)}
    />
  )
}
