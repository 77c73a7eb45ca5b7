/** A line that is written over in a terminal; where output is kept, nothing is written. */
export function progressLine(stream: NodeJS.WriteStream) {
  const rewrite = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`)
  }
  return { show: rewrite, clear: () => rewrite('') }
}
