/** Moves the focus to a field, opening what it is folded into. Says whether there is such a field. */
export function reveal(id: string): boolean {
  const field = document.getElementById(id)
  if (!field) return false
  const folded = field.closest('details')
  if (folded) folded.open = true
  field.focus()
  return true
}
