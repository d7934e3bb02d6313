/**
 * Runs one step of a command and says how it went: "✓ Database ready (0.4 s)".
 */
export async function step<T>({ title, work }: { title: string; work: () => Promise<T> }): Promise<T> {
  const begun = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`… ${title}`)
  try {
    const result = await work()
    line(`✓ ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
    return result
  } catch (error) {
    line(`✗ ${title}`)
    throw error
  }
}

function line(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${text}\n`)
  else console.log(text)
}
