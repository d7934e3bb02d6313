/** Texts of elements that are being read, each up to its own end tag. */
export interface Captures {
  start: (capture: { name: string; done: (text: string) => void }) => void
  open: (name: string) => void
  close: (name: string) => void
  text: (text: string) => void
  /** Ends what the page forgot to end. */
  end: () => void
}

export function startCaptures(): Captures {
  const running: { name: string; inner: number; text: string; done: (text: string) => void }[] = []
  return {
    start({ name, done }) {
      if (running.length < MAX_RUNNING) running.push({ name, inner: -1, text: '', done })
      else done('')
    },
    open(name) {
      if (running.length === 0) return
      for (const capture of running) if (capture.name === name) capture.inner += 1
    },
    close(name) {
      for (const capture of running) {
        if (capture.name !== name) {
          if (capture.text && !capture.text.endsWith(' ')) capture.text += ' '
        } else if (capture.inner-- === 0) {
          running.splice(running.indexOf(capture), 1)
          capture.done(capture.text)
          return
        }
      }
    },
    text(text) {
      if (running.length === 0) return
      for (const capture of running) {
        if (capture.text.length < MAX_TEXT) capture.text += text.slice(0, MAX_TEXT)
      }
    },
    end() {
      for (const { done, text } of running) done(text)
    },
  }
}

/** Marked elements lie in each other rarely; ones that are never closed must not make a page slow. */
const MAX_RUNNING = 8
const MAX_TEXT = 1000
