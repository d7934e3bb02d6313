/** A business identification number (БИН/БСН): twelve digits, the last of them a check digit. */
export function isValidBin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false
  const digits = [...text].map(Number)
  return checkDigit(digits.slice(0, 11)) === digits[11]
}

/** The twelfth digit for eleven, or null where the rule leaves none and the number is never given out. */
export function checkDigit(digits: readonly number[]): number | null {
  const remainder = weights.map((row) => weighted({ row, digits }) % 11).find((rest) => rest < 10)
  return remainder ?? null
}

/** The second row serves where the first leaves 10. */
const weights: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
]

function weighted({ row, digits }: { row: readonly number[]; digits: readonly number[] }): number {
  return row.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0)
}
