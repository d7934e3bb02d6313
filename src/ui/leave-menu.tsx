'use client'

import type { MouseEvent } from 'react'
import { download, printer } from '#/ui/icons.ts'
import { Menu, MenuButton, MenuFile } from '#/ui/menu.tsx'

interface LeaveMenuProps {
  /** Unique on the page. */
  id: string
  /** What the button shows; the name of the list, too. */
  label: string
  /** Addresses of the list as files, filtered as the page is, and what each is called. */
  files: readonly { href: string; label: string }[]
  /** Absent where the page is no paper. */
  print?: string
}

/** The ways in which a list leaves the portal: as files, on paper. Files need no script. */
export function LeaveMenu({ id, label, files, print: printLabel }: LeaveMenuProps) {
  return (
    <span className="print:hidden">
      <Menu id={id} trigger={label} label={label} icon={download} look={{ size: 36 }}>
        {files.map(({ href, label: name }) => (
          <MenuFile key={href} href={href} onClick={closeMenu} icon={download}>
            {name}
          </MenuFile>
        ))}
        {printLabel && (
          <MenuButton type="button" icon={printer} onClick={printPage}>
            {printLabel}
          </MenuButton>
        )}
      </Menu>
    </span>
  )
}

function printPage(event: MouseEvent<HTMLElement>): void {
  closeMenu(event)
  print()
}

function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}
