/** Opens the command palette, from whatever is pressed for it. */
export async function openPalette(): Promise<void> {
  const { spotlight } = await import('@mantine/spotlight')
  spotlight.open()
}
