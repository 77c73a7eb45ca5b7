import { graphql } from '@kewo/schema/client'

/** A file of its own: what a page asks for is not to bring what shows it. */
export const Pressed_pressed = graphql(`
  fragment Pressed_pressed on Pressed {
    id
    about
    aboutId
    saidAt
  }
`)
