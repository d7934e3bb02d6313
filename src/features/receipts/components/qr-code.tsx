import { encode } from 'uqr'

/** An address as a QR code, drawn on the server: one path, no script. Medium error correction, quiet zone of 4. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="112" height="112" role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map((row, y) => rowPath({ row, y })).join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

function rowPath({ row, y }: { row: boolean[]; y: number }): string {
  return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')
}
