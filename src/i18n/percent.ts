/** A share from 0 to 1 as whole percents, «64 %», the space kept with the number. Never rounds up to 100 %. */
export function percent({ share }: { share: number }): string {
  const rounded = Math.round(share * 100)
  return `${String(rounded === 100 && share < 1 ? 99 : rounded)}\u00a0%`
}
