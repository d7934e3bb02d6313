/** «№ 05-14/1234», with a no-break space: on a phone the number does not leave its sign behind. */
export function letterNumber(number: string): string {
  return `№\u00a0${number}`
}
