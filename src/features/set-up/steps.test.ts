import { expect, it } from 'vitest'
import type { SetUpState } from './loaders.ts'
import { doneSteps, stepAsked } from './steps.ts'

const nothing = { issuers: [], newest: [], districts: [], institutions: 0, people: 1, invited: 0, issued: 0 }
const state = (given: Partial<SetUpState>): SetUpState => ({ ...nothing, ...given })

it('begins with the department, whatever is asked for', () => {
  expect(stepAsked({ state: null, asked: 'people' })).toBe('department')
})

it('shows what is asked for, else the first that is not done', () => {
  expect(stepAsked({ state: state({}), asked: 'people' })).toBe('people')
  expect(stepAsked({ state: state({}), asked: 'x' })).toBe('institutions')
  expect(stepAsked({ state: state({ institutions: 1 }), asked: undefined })).toBe('people')
  expect(stepAsked({ state: state({ institutions: 1, people: 2 }), asked: undefined })).toBe('directive')
})

it('counts the administrator alone as nobody', () => {
  expect(doneSteps(state({ people: 1 })).people).toBe(false)
  expect(doneSteps(state({ people: 2 })).people).toBe(true)
})
