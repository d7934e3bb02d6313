/** Where an address of an earlier version leads now: mails, QR codes and bookmarks carry them for years. */
export function movedAddress(url: string): string | undefined {
  const found = /^((?:\/(?:kk|ru|en))?)\/tasks(?=[/?]|$)(.*)$/s.exec(url)
  return found ? `${found[1]}/obligations${found[2]}` : undefined
}
