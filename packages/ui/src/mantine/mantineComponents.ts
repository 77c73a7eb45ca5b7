import {
  ActionIcon,
  Badge,
  Button,
  Card,
  Combobox,
  Drawer,
  Input,
  type MantineThemeComponents,
  Menu,
  Modal,
  Paper,
  Popover,
  Table,
  Tooltip,
} from '@mantine/core'

/** Whoever names a size gets it; who names none gets the size of our own buttons and fields. */
const usual = (size: unknown) => size === undefined || size === 'sm'

export const mantineComponents: MantineThemeComponents = {
  Button: Button.extend({
    vars: (_, { size }) => ({
      root: usual(size) ? { '--button-height': 'var(--target-main)', '--button-fz': 'var(--fs-2)' } : {},
    }),
  }),
  ActionIcon: ActionIcon.extend({
    defaultProps: { variant: 'subtle', color: 'gray' },
    vars: (_, { size }) => ({ root: size === undefined ? { '--ai-size': 'var(--target)' } : {} }),
  }),
  Input: Input.extend({
    vars: (_, { size }) => ({
      wrapper: usual(size) ? { '--input-height': 'var(--target-main)', '--input-fz': 'var(--fs-2)' } : {},
    }),
  }),
  Combobox: Combobox.extend({
    defaultProps: { shadow: 'md' },
    vars: (_, { size }) => ({
      options: usual(size) ? { '--combobox-option-fz': 'var(--fs-2)' } : {},
      dropdown: {},
    }),
  }),
  Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'xl', tt: 'none', fw: 600 } }),
  Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
  Card: Card.extend({ defaultProps: { radius: 'lg', withBorder: true, shadow: 'xs', padding: 'md' } }),
  Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
  Menu: Menu.extend({ defaultProps: { shadow: 'md' } }),
  Modal: Modal.extend({
    defaultProps: {
      radius: 'xl',
      centered: true,
      padding: 'lg',
      overlayProps: { color: '#1c2320', backgroundOpacity: 0.45 },
    },
  }),
  Drawer: Drawer.extend({
    defaultProps: {
      padding: 'lg',
      position: 'right',
      overlayProps: { color: '#1c2320', backgroundOpacity: 0.45 },
    },
  }),
  Table: Table.extend({ defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } }),
  Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
}
