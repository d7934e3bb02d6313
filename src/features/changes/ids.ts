/** Dialogs of the page of a directive and of the review. */
export const changeIds = {
  menu: 'changes-menu',
  extend: 'changes-extend',
  amend: 'changes-amend',
  withdraw: 'changes-withdraw',
  close: 'changes-close',
  reportMenu: 'report-menu',
  extendOne: 'report-extend',
  exempt: 'report-exempt',
  refuse: 'report-refuse',
  /** One dialog for each request. */
  decide: (requestId: string) => `decide-${requestId}`,
  /** One for each file of an issued letter. */
  takeOff: (attachmentId: string) => `take-off-${attachmentId}`,
} as const
