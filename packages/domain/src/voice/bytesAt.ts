/** Reads numbers and letters of a file; what lies beyond its end reads as nothing. */
export function bytesAt(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (at: number, length: number) => at >= 0 && at + length <= bytes.length
  return {
    length: bytes.length,
    letters: (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length)),
    uint8: (at: number) => bytes[at] ?? 0,
    int16: (at: number) => (holds(at, 2) ? view.getInt16(at) : 0),
    uint32: (at: number) => (holds(at, 4) ? view.getUint32(at) : 0),
    uint64: (at: number) => (holds(at, 8) ? Number(view.getBigUint64(at)) : 0),
    /** With the lowest byte first, as Ogg writes them. */
    low16: (at: number) => (holds(at, 2) ? view.getUint16(at, true) : 0),
    low64: (at: number) => (holds(at, 8) ? Number(view.getBigInt64(at, true)) : 0),
  }
}

export type BytesAt = ReturnType<typeof bytesAt>
