'use server'
import {
  addAccountContract,
  changedAccountContract,
  confirmAccountsContract,
  editAccountContract,
  mergeAccountContract,
} from '#/contracts/accounts.ts'
import {
  changedOrganisationContract,
  closeOrganisationContract,
  createDistrictContract,
  createOrganisationContract,
  editOrganisationContract,
  moveOrganisationContract,
  removeDistrictContract,
  renameDistrictContract,
  renameOrganisationContract,
} from '#/contracts/organisations.ts'
import { addAccount } from '#/server/accounts/add.ts'
import { confirmAllAccounts } from '#/server/accounts/confirm-all.ts'
import { confirmAccount } from '#/server/accounts/confirm.ts'
import { editAccount } from '#/server/accounts/edit.ts'
import { mergeAccount } from '#/server/accounts/merge.ts'
import { restoreAccount } from '#/server/accounts/restore.ts'
import { retireAccount } from '#/server/accounts/retire.ts'
import { createDistrict } from '#/server/districts/create.ts'
import { removeDistrict } from '#/server/districts/remove.ts'
import { renameDistrict } from '#/server/districts/rename.ts'
import { closeOrganisation } from '#/server/organisations/close.ts'
import { createOrganisation } from '#/server/organisations/create.ts'
import { editOrganisation } from '#/server/organisations/edit.ts'
import { moveOrganisation } from '#/server/organisations/move.ts'
import { removeOrganisation } from '#/server/organisations/remove.ts'
import { renameOrganisation } from '#/server/organisations/rename.ts'
import { reopenOrganisation } from '#/server/organisations/reopen.ts'
import { undoRename } from '#/server/organisations/undo-rename.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'

export const createOrganisationAction = action({
  contract: createOrganisationContract,
  verb: createOrganisation,
  goTo: ({ data: { id }, locale }) => paths.organisation({ locale, id, query: { done: 'created' } }),
})

export const editOrganisationAction = action({
  contract: editOrganisationContract,
  verb: editOrganisation,
  goTo: ({ data: { id }, locale }) => paths.organisation({ locale, id, query: { done: 'saved' } }),
})

export const renameOrganisationAction = action({
  contract: renameOrganisationContract,
  verb: renameOrganisation,
  goTo: ({ data: { id }, locale }) => paths.organisation({ locale, id, query: { done: 'renamed' } }),
})

export const undoRenameAction = action({
  contract: changedOrganisationContract,
  verb: undoRename,
  goTo: ({ data: { id }, locale }) => paths.organisation({ locale, id, query: { done: 'name_back' } }),
})

export const moveOrganisationAction = action({
  contract: moveOrganisationContract,
  verb: moveOrganisation,
  goTo: ({ data: { id }, locale }) => paths.organisation({ locale, id, query: { done: 'moved' } }),
})

export const closeOrganisationAction = action({
  contract: closeOrganisationContract,
  verb: closeOrganisation,
  goTo: ({ data: { id, exempted }, locale }) =>
    paths.organisation({ locale, id, query: { done: 'closed', n: exempted } }),
})

export const reopenOrganisationAction = action({
  contract: changedOrganisationContract,
  verb: reopenOrganisation,
  goTo: ({ data: { id, owed }, locale }) =>
    paths.organisation({ locale, id, query: { done: 'reopened', n: owed } }),
})

export const removeOrganisationAction = action({
  contract: changedOrganisationContract,
  verb: removeOrganisation,
  goTo: ({ locale }) => paths.institutions({ locale }),
})

export const createDistrictAction = action({ contract: createDistrictContract, verb: createDistrict })
export const renameDistrictAction = action({ contract: renameDistrictContract, verb: renameDistrict })
export const removeDistrictAction = action({ contract: removeDistrictContract, verb: removeDistrict })

export const addAccountAction = action({ contract: addAccountContract, verb: addAccount })
export const editAccountAction = action({ contract: editAccountContract, verb: editAccount })
export const confirmAccountAction = action({ contract: changedAccountContract, verb: confirmAccount })
export const confirmAllAction = action({ contract: confirmAccountsContract, verb: confirmAllAccounts })
export const retireAccountAction = action({ contract: changedAccountContract, verb: retireAccount })
export const restoreAccountAction = action({ contract: changedAccountContract, verb: restoreAccount })
export const mergeAccountAction = action({ contract: mergeAccountContract, verb: mergeAccount })
