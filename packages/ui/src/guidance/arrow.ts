type Ends = { x: number; y: number; toX: number; toY: number }

/** How far an arrow bows out, and how long its head is, as shares of its length; the head is never longer than `longestHead`. */
const [bow, head, longestHead] = [0.16, 0.3, 42]
/** Half of the angle of the head. */
const spread = 0.5

/** A bowed arrow as the path of an SVG, in whatever unit its ends are. */
export function arrowPath({ x, y, toX, toY }: Ends): string {
  const [across, down] = [toX - x, toY - y]
  const length = Math.hypot(across, down)
  const bend = { x: (x + toX) / 2 + down * bow, y: (y + toY) / 2 - across * bow }
  const back = Math.atan2(bend.y - toY, bend.x - toX)
  const side = Math.min(length * head, longestHead)
  const barb = (angle: number) =>
    `${whole(toX + side * Math.cos(angle))} ${whole(toY + side * Math.sin(angle))}`
  return `M${whole(x)} ${whole(y)}Q${whole(bend.x)} ${whole(bend.y)} ${whole(toX)} ${whole(toY)}M${barb(back - spread)}L${whole(toX)} ${whole(toY)}L${barb(back + spread)}`
}

const whole = (place: number) => Math.round(place)
