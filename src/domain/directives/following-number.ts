/** The number that would follow: its last run of digits one higher («05-14/0099» → «05-14/0100»); null without digits. */
export function followingNumber(number: string): string | null {
  const found = /^(.*?)(\d{1,9})(\D*)$/s.exec(number)
  if (!found) return null
  const [, before = '', digits = '', after = ''] = found
  return `${before}${String(Number(digits) + 1).padStart(digits.length, '0')}${after}`
}
