/** Opens the Dialog of this id; does nothing when it is open or not on the page. */
export function openDialog(id: string) {
  const dialog = find(id)
  if (dialog && !dialog.open) dialog.showModal()
}

/** Closes the Dialog of this id. */
export function closeDialog(id: string) {
  find(id)?.close()
}

function find(id: string): HTMLDialogElement | null {
  const element = document.getElementById(id)
  return element instanceof HTMLDialogElement ? element : null
}
