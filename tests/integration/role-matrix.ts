import { type ProblemCode, problemCodes } from '#/domain/problem.ts'
import { personNames, type PersonName } from '../people.ts'

/**
 * What every verb answers to every person, on a subject of the museum's or of the department's. "yes" or
 * the code of the refusal, shortened: sign-in = sign_in_required, no = forbidden, none = not_found,
 * done = already_done.
 */
const table = `
verb                      | anonymous director otherDirector press observer officer otherOfficer ministryOfficer admin job
accounts/add              | sign-in   yes      none          yes   no       yes     none         yes             yes   no
accounts/confirm          | sign-in   no       no            no    no       yes     none         yes             yes   no
accounts/confirm-all      | sign-in   yes      none          yes   no       no      no           no              no    no
accounts/edit             | sign-in   yes      none          yes   no       yes     none         yes             yes   no
accounts/merge            | sign-in   yes      none          yes   no       yes     none         yes             yes   no
accounts/retire           | sign-in   yes      none          yes   no       yes     none         yes             yes   no
accounts/restore          | sign-in   yes      none          yes   no       yes     none         yes             yes   no
districts/create          | sign-in   no       no            no    no       yes     yes          yes             yes   no
districts/remove          | sign-in   no       no            no    no       yes     yes          yes             yes   no
districts/rename          | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/close       | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/create      | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/edit        | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/move        | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/remove      | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/rename      | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/reopen      | sign-in   no       no            no    no       yes     none         yes             yes   no
organisations/undo-rename | sign-in   no       no            no    no       yes     none         yes             yes   no
accounts/propose          | sign-in   yes      none          yes   no       no      no           no              no    no
calendar/fill-year        | sign-in   no       no            no    no       yes     yes          yes             yes   no
calendar/remove-days      | sign-in   no       no            no    no       yes     yes          yes             yes   no
calendar/set-day          | sign-in   no       no            no    no       yes     yes          yes             yes   no
directives/clone          | sign-in   no       no            no    no       yes     none         yes             no    no
feeds/create              | sign-in   yes      yes           yes   yes      yes     yes          yes             yes   no
feeds/revoke              | sign-in   yes      yes           yes   yes      yes     yes          yes             yes   no
directives/create-draft   | sign-in   no       no            no    no       yes     none         yes             no    no
directives/discard-draft  | sign-in   no       no            no    no       yes     none         yes             no    no
directives/issue          | sign-in   no       no            no    no       yes     none         yes             no    no
directives/save-draft     | sign-in   no       no            no    no       yes     none         yes             no    no
imports/apply             | sign-in   no       no            no    no       yes     none         yes             yes   no
imports/cancel            | sign-in   no       no            no    no       yes     none         yes             yes   no
imports/record-applied    | sign-in   no       no            no    no       no      no           no              no    yes
imports/record-reading    | sign-in   no       no            no    no       no      no           no              no    yes
imports/record-refusal    | sign-in   no       no            no    no       no      no           no              no    yes
imports/record-undone     | sign-in   no       no            no    no       no      no           no              no    yes
imports/start             | sign-in   no       no            no    no       yes     none         yes             yes   no
imports/undo              | sign-in   no       no            no    no       yes     none         yes             yes   no
invitations/accept        | yes       yes      yes           yes   yes      yes     yes          yes             yes   yes
invitations/first-admin   | sign-in   no       no            no    no       no      no           no              no    yes
invitations/forget-password | yes     yes      yes           yes   yes      yes     yes          yes             yes   yes
invitations/invite-admin  | sign-in   no       no            no    no       no      no           no              no    yes
invitations/renew         | sign-in   no       no            no    no       yes     none         yes             yes   no
invitations/revoke        | sign-in   no       no            no    no       yes     none         yes             yes   no
directives/amend          | sign-in   no       no            no    no       yes     none         yes             no    no
directives/attach-file    | sign-in   no       no            no    no       yes     none         yes             no    no
directives/detach-file    | sign-in   no       no            no    no       yes     none         yes             no    no
directives/restore-file   | sign-in   no       no            no    no       yes     none         yes             no    no
files/add                 | sign-in   no       no            no    no       yes     yes          yes             no    no
files/record-pages        | sign-in   no       no            no    no       no      no           no              no    yes
evidence/attach           | sign-in   yes      none          yes   no       no      no           no              no    no
evidence/detach           | sign-in   yes      none          yes   no       no      no           no              no    no
evidence/record-stamp     | sign-in   no       no            no    no       no      no           no              no    yes
evidence/record           | sign-in   no       no            no    no       no      no           no              no    yes
directives/close          | sign-in   no       no            no    no       yes     none         yes             no    no
directives/reopen         | sign-in   no       no            no    no       yes     none         yes             no    no
directives/restore        | sign-in   no       no            no    no       yes     none         yes             no    no
directives/withdraw       | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/extend-all     | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/extend-one     | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/grant          | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/refuse         | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/undo           | sign-in   no       no            no    no       yes     none         yes             no    no
extensions/request        | sign-in   yes      none          no    no       no      no           no              no    no
extensions/withdraw-request | sign-in   yes      none          no    no       no      no           no              no    no
kits/offer                | sign-in   no       no            no    no       yes     none         yes             no    no
kits/save                 | sign-in   no       no            no    no       yes     none         yes             no    no
kits/withdraw             | sign-in   no       no            no    no       yes     none         yes             no    no
letters/begin             | sign-in   no       no            no    no       yes     none         yes             no    no
letters/cancel            | sign-in   no       no            no    no       yes     none         yes             no    no
letters/record            | sign-in   no       no            no    no       no      no           no              no    yes
letters/record-progress   | sign-in   no       no            no    no       no      no           no              no    yes
letters/record-refusal    | sign-in   no       no            no    no       no      no           no              no    yes
obligations/exempt        | sign-in   no       no            no    no       yes     none         yes             no    no
obligations/revoke-exemption | sign-in   no       no            no    no       yes     none         yes             no    no
obligations/refuse-report | sign-in   no       no            no    no       yes     none         yes             no    no
obligations/take-back-refusal | sign-in   no       no            no    no       yes     none         yes             no    no
items/add-offline         | sign-in   yes      none          yes   no       no      no           no              no    no
items/check-again         | sign-in   yes      none          yes   no       yes     none         yes             no    no
items/choose-reading      | sign-in   yes      none          yes   no       no      no           no              no    no
items/contest             | sign-in   yes      none          yes   no       no      no           no              no    no
items/explain-remark      | sign-in   yes      none          yes   no       no      no           no              no    no
items/give-reason         | sign-in   yes      none          yes   no       no      no           no              no    no
items/paste-links         | sign-in   yes      none          yes   no       no      no           no              no    no
items/postpone-verification | sign-in no       no            no    no       no      no           no              no    yes
watch/look-now            | sign-in   no       no            no    no       yes     none         yes             no    no
watch/plan                | sign-in   no       no            no    no       no      no           no              no    yes
watch/record              | sign-in   no       no            no    no       no      no           no              no    yes
watch/tell                | sign-in   no       no            no    no       no      no           no              no    yes
items/record-verification | sign-in   no       no            no    no       no      no           no              no    yes
items/remove-item         | sign-in   yes      none          yes   no       no      no           no              no    no
items/reply-to-return     | sign-in   yes      none          yes   no       no      no           no              no    no
memberships/end-deputy    | sign-in   yes      none          no    no       yes     none         yes             yes   no
memberships/grant         | sign-in   no       no            no    no       yes     none         yes             yes   no
memberships/name-deputy   | sign-in   yes      none          no    no       yes     none         yes             yes   no
memberships/revoke        | sign-in   no       no            no    no       yes     none         yes             yes   no
obligations/acknowledge   | sign-in   yes      none          no    no       no      no           no              no    no
outbox/plan               | sign-in   no       no            no    no       no      no           no              no    yes
outbox/resend             | sign-in   no       no            no    no       yes     none         yes             yes   no
outbox/send-message       | sign-in   no       no            no    no       no      no           no              no    yes
people/change-own-password | sign-in  yes      yes           yes   yes      yes     yes          yes             yes   no
people/create             | sign-in   no       no            no    no       yes     none         yes             yes   no
people/disable            | sign-in   no       no            no    no       yes     none         yes             yes   no
people/edit               | sign-in   no       no            no    no       yes     none         yes             yes   no
people/enable             | sign-in   no       no            no    no       yes     none         yes             yes   no
people/reset-password     | sign-in   no       no            no    no       yes     none         yes             yes   no
portal/found              | sign-in   done     done          done  done     done    done         done            done  sign-in
reviews/decide-items      | sign-in   no       no            no    no       yes     none         yes             no    no
reviews/return-report     | sign-in   no       no            no    no       yes     none         yes             no    no
reviews/undo              | sign-in   no       no            no    no       yes     nothing      yes             no    no
sessions/close-all        | sign-in   yes      yes           yes   yes      yes     yes          yes             yes   no
sessions/close            | yes       yes      yes           yes   yes      yes     yes          yes             yes   yes
sessions/open             | yes       yes      yes           yes   yes      yes     yes          yes             yes   yes
submissions/submit        | sign-in   yes      none          no    no       no      no           no              no    no
`

export type Outcome = 'allowed' | ProblemCode

const shortNames: Record<string, Outcome> = {
  yes: 'allowed',
  'sign-in': 'sign_in_required',
  no: 'forbidden',
  none: 'not_found',
  nothing: 'nothing_to_undo',
  done: 'already_done',
}

/** The table read: verb → person → outcome. @throws Error for a column or word that means nothing */
export const roleMatrix: ReadonlyMap<string, Record<PersonName, Outcome>> = readTable()

function readTable() {
  const [head = '', ...lines] = table.trim().split('\n')
  const people = cells(head).slice(2)
  if (people.join() !== personNames.join()) throw new Error(`columns are not the people: ${people.join()}`)
  return new Map(lines.map((line) => rowOf({ line, people })))
}

function rowOf({ line, people }: { line: string; people: string[] }) {
  const [verb = '', , ...words] = cells(line)
  if (words.length !== people.length) throw new Error(`a row with holes: ${verb}`)
  const outcomes = words.map((word, index) => [people[index], outcomeOf(word)])
  return [verb, Object.fromEntries(outcomes) as Record<PersonName, Outcome>] as const
}

function outcomeOf(word: string): Outcome {
  const outcome = shortNames[word] ?? problemCodes.find((code) => code === word)
  if (!outcome) throw new Error(`no such outcome: ${word}`)
  return outcome
}

function cells(line: string): string[] {
  return line.trim().split(/\s+/)
}
