import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** Kazakh; all letters of Russian, which its Kyrgyz sister knows (no Russian model is published); Latin. */
export type Model = 'kaz' | 'kir' | 'eng'

/** A model that has read itself in: it takes one picture after another. */
export interface Reader {
  /** Words with their places, as tesseract writes them in columns. */
  read: (picture: Uint8Array, layout: 'page' | 'line') => string
  /** By how much the lines of a picture climb, in radians. */
  slope: (picture: Uint8Array) => number
  end: () => void
}

/**
 * Tesseract as WebAssembly, the engine alone without the wrapper that would fetch its models: everything is read
 * from node_modules, by path, and nothing here knows of a network.
 */
export async function startEngine(): Promise<(model: Model) => Promise<Reader>> {
  const load = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (quiet: object) => Promise<Engine>
  const engine = await load({ TesseractProgress: silent, print: silent, printErr: silent })
  return async (model) => {
    engine.FS.writeFile(`${model}.traineddata`, await modelBytes(model))
    const api = new engine.TessBaseAPI()
    if (api.Init(null, model, LSTM_ONLY) !== 0) throw new Error(`the model ${model} does not start`)
    engine.FS.unlink(`${model}.traineddata`)
    const show = (picture: Uint8Array) => {
      engine.FS.writeFile('/input', picture)
      if (api.SetImageFile(UPRIGHT, 0) === 1) throw new Error('not a picture')
    }
    return {
      read: (picture, layout) => {
        api.SetVariable('tessedit_pageseg_mode', layout === 'page' ? '3' : '7')
        show(picture)
        return api.GetTSVText(0)
      },
      slope: (picture) => {
        api.SetVariable('tessedit_pageseg_mode', '3')
        show(picture)
        api.FindLines()
        return api.GetGradient()
      },
      end: () => api.End(),
    }
  }
}

const require = createRequire(import.meta.url)
const silent = () => undefined
const LSTM_ONLY = 1
const UPRIGHT = 1

/** What of the engine is called here; it brings no types. */
interface Engine {
  FS: { writeFile: (path: string, bytes: Uint8Array) => void; unlink: (path: string) => void }
  TessBaseAPI: new () => {
    Init: (folder: null, model: string, mode: number) => number
    SetVariable: (name: string, value: string) => void
    SetImageFile: (exif: number, angle: number) => unknown
    FindLines: () => void
    GetGradient: () => number
    GetTSVText: (page: number) => string
    End: () => void
  }
}

const models: Readonly<Record<Model, string>> = {
  kaz: require.resolve('@tesseract.js-data/kaz/4.0.0_best_int/kaz.traineddata.gz'),
  kir: require.resolve('@tesseract.js-data/kir/4.0.0_best_int/kir.traineddata.gz'),
  eng: require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
}

async function modelBytes(model: Model): Promise<Uint8Array> {
  return promisify(gunzip)(await readFile(models[model]))
}
