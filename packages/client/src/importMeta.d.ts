/** What the bundler tells the code; replaced by a constant in a build. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean }
}
